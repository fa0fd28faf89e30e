package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;
import java.util.OptionalDouble;

/// One score as it is shown, beside the same worked out anew from what was marked.
///
/// @param rater      whose marks it is from
/// @param question   its number; 0 for the whole interview
/// @param shown      empty where the screen says that there is none
/// @param recomputed empty where the formula gives none
public record Rescored(
        InterviewId interview, ScorecardKind rater, int question, OptionalDouble shown, OptionalDouble recomputed) {

    /// How far two ways of adding the same may lie apart.
    private static final double ROUNDING = 1e-9;

    /// Whether both say the same.
    public boolean isEqual() {
        return shown.isPresent() == recomputed.isPresent()
                && Math.abs(shown.orElse(0) - recomputed.orElse(0)) <= ROUNDING;
    }
}
