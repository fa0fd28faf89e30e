package dev.mockroom.questions;

import dev.mockroom.shared.Difficulty;
import java.io.Serializable;
import java.util.List;

/// A question as lists and the planner see it; nothing of it tells the answer.
///
/// @param revision the current one
/// @param slug     its name in addresses, unique and lasting
/// @param minutes  what an answer takes
/// @param area     the part of the field it belongs to
/// @param askers   the companies said to ask it, by their usual names
public record QuestionSummary(
        QuestionId id,
        RevisionId revision,
        String slug,
        String title,
        Difficulty difficulty,
        int minutes,
        String area,
        List<String> topics,
        List<String> askers)
        implements Serializable {

    public QuestionSummary {
        topics = List.copyOf(topics);
        askers = List.copyOf(askers);
    }
}
