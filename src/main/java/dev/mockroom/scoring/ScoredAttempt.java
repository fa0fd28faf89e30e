package dev.mockroom.scoring;

import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of how one answer went: by its own candidate, and the level that interviewers gave it.
///
/// The levels are never averaged with each other.
///
/// @param blindLevel before the rubric; null when not reached
/// @param laterLevel beside the rubric's anchors; null when not chosen, or not reached
/// @param othersLevel the interviewers', of several their mean rounded down; null while their scorecards or the
///                   candidate's are sealed, and where they gave none
/// @param score      by the candidate's own marks
public record ScoredAttempt(
        @Nullable Level blindLevel,
        @Nullable Level laterLevel,
        @Nullable Level othersLevel,
        AttemptScore score) implements Serializable {

    /// The level before the rubric.
    public Optional<Level> blind() {
        return Optional.ofNullable(blindLevel);
    }

    /// The level beside the rubric's anchors.
    public Optional<Level> later() {
        return Optional.ofNullable(laterLevel);
    }

    /// The interviewers' level, once both sides' scorecards are in.
    public Optional<Level> others() {
        return Optional.ofNullable(othersLevel);
    }
}
