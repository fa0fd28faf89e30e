package dev.mockroom.interviews;

import dev.mockroom.planning.Blueprint;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Roles that swap half-way in a live meeting, as one of the two sees it.
///
/// @param first  the interview of the first turn that they are at, or were
/// @param turn   the turn that whoever looks came from
/// @param over   whether the first turn is over
/// @param done   whether whoever looks has done their part of the first turn: rated themselves, or submitted
/// @param wanted whether the two want to swap
/// @param other  what the other is called; empty when they have deleted their account
/// @param guest  whether whoever looks has no account, and so cannot answer in a turn of their own
/// @param usual  what the second turn is like when nobody says otherwise: as the first
/// @param second null while it is not planned
public record Swap(
        InterviewId first,
        int turn,
        Side side,
        boolean over,
        boolean done,
        boolean wanted,
        String other,
        boolean guest,
        Blueprint usual,
        @Nullable Second second)
        implements Serializable {

    /// Which of the two looks.
    public enum Side {
        /// Answers first, and interviews in the second turn.
        FIRST,
        /// Interviews first, and answers in the second turn.
        PARTNER
    }

    /// The second turn, planned.
    public record Second(InterviewId interview, Phase phase, String companyName, int questions, int minutes)
            implements Serializable {}

    /// The second turn, once it is planned.
    public Optional<Second> planned() {
        return Optional.ofNullable(second);
    }
}
