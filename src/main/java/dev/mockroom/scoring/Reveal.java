package dev.mockroom.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether the two scorecards about an interview are open, worked out from instants alone.
///
/// They open together once both are in. When [#PATIENCE] has passed and only one came, that one opens by itself, marked
/// one-sided, and the other is not taken any more. An interview without interviewer has nothing to wait for.
///
/// @param deadline when the waiting ends; empty without an interviewer
record Reveal(State state, Optional<Instant> deadline) {

    /// How long one side waits for the other, from the end of the interview or from joining it, whichever is later.
    static final Duration PATIENCE = Duration.ofDays(3);

    enum State {
        /// Nobody else rates it; the candidate's own debrief opens with their own sheet.
        ALONE,
        /// At least one is missing: nobody sees the other's.
        SEALED,
        /// Both are in.
        OPEN,
        /// One is in, and the other came too late.
        ONE_SIDED
    }

    /// The interviewer, as far as a reveal looks at them.
    ///
    /// @param joined when they took their seat
    /// @param in     when their scorecard came in, if it has
    record Other(Instant joined, Optional<Instant> in) {}

    /// How things stand.
    ///
    /// @param ended when the interview was over, if it is
    /// @param in    when the candidate's blind sheet came in, if it has
    static Reveal of(Optional<Instant> ended, Optional<Instant> in, Optional<Other> other, Instant now) {
        if (other.isEmpty()) {
            return new Reveal(State.ALONE, Optional.empty());
        }
        Instant joined = other.get().joined();
        Optional<Instant> deadline = ended.map(end -> (end.isAfter(joined) ? end : joined).plus(PATIENCE));
        boolean one = in.isPresent();
        boolean two = other.get().in().isPresent();
        if (one && two) {
            return new Reveal(State.OPEN, deadline);
        }
        boolean late = deadline.filter(end -> !now.isBefore(end)).isPresent();
        return new Reveal(late && (one || two) ? State.ONE_SIDED : State.SEALED, deadline);
    }

    /// Whether what was submitted may be seen by the other side.
    boolean isOpen() {
        return state == State.OPEN || state == State.ONE_SIDED;
    }
}
