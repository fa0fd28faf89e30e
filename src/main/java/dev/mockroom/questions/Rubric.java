package dev.mockroom.questions;

import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/// What an interviewer listens for in answers to one revision.
///
/// @param tested  what is really tested, as Markdown; empty where the source does not say
/// @param signals in the order of the card, from basic to advanced; their positions count from 1
/// @param anchors the levels worded for this question; empty, or all four
public record Rubric(
        RevisionId revision,
        String tested,
        List<Signal> signals,
        List<String> redFlags,
        List<FollowUp> followUps,
        List<Clarification> clarifications,
        Map<Level, String> anchors)
        implements Serializable {

    public Rubric {
        signals = List.copyOf(signals);
        redFlags = List.copyOf(redFlags);
        followUps = List.copyOf(followUps);
        clarifications = List.copyOf(clarifications);
        anchors = Map.copyOf(anchors);
    }
}
