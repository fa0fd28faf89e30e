package dev.mockroom.scoring;

import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of how one answer went, all of it by its own candidate.
///
/// The two levels are never averaged with each other or with anybody else's.
///
/// @param blindLevel before the rubric; null when not reached
/// @param laterLevel beside the rubric's anchors; null when not chosen, or not reached
public record ScoredAttempt(
        @Nullable Level blindLevel, @Nullable Level laterLevel, AttemptScore score) implements Serializable {

    /// The level before the rubric.
    public Optional<Level> blind() {
        return Optional.ofNullable(blindLevel);
    }

    /// The level beside the rubric's anchors.
    public Optional<Level> later() {
        return Optional.ofNullable(laterLevel);
    }
}
