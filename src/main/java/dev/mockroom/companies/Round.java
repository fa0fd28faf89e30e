package dev.mockroom.companies;

import java.io.Serializable;
import java.util.Map;

/// One round of a company's interviews.
///
/// @param name      such as 'Modelling in depth'; unique within the profile, and what a plan remembers it by
/// @param minutes   how long it lasts, 10 to 120
/// @param questions how many questions it usually holds, at least 1
/// @param topics    the share of each area in it, summing to 1; empty where the company's own mix holds
/// @param depth     how far the interviewer follows up
public record Round(String name, int minutes, int questions, Map<String, Double> topics, FollowUpDepth depth)
        implements Serializable {

    public Round {
        if (name.isBlank() || minutes < 10 || minutes > 120 || questions < 1) {
            throw new IllegalArgumentException("A round has a name, 10 to 120 minutes and a question: " + name + ", "
                    + minutes + ", " + questions);
        }
        topics = Map.copyOf(topics);
    }
}
