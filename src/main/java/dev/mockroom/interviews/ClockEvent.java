package dev.mockroom.interviews;

import java.time.Instant;

/// What was done to the clock of a question while it was open.
///
/// @param minutes how many were added; 0 for all else
public record ClockEvent(Kind kind, Instant at, int minutes) {

    public ClockEvent {
        if ((kind == Kind.EXTENDED) != (minutes > 0)) {
            throw new IllegalArgumentException("minutes are what is added, and nothing else has any");
        }
    }

    /// What there is to do to it.
    public enum Kind {
        EXTENDED,
        /// The candidate is left alone to think.
        FOCUSED,
        /// That was ended before its time.
        FOCUS_ENDED,
        PAUSED,
        RESUMED
    }

    static ClockEvent extended(int minutes, Instant at) {
        return new ClockEvent(Kind.EXTENDED, at, minutes);
    }

    static ClockEvent of(Kind kind, Instant at) {
        return new ClockEvent(kind, at, 0);
    }
}
