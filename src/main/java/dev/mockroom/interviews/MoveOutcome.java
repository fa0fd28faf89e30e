package dev.mockroom.interviews;

/// What became of a code that somebody typed to take a guest's seat along.
public sealed interface MoveOutcome {

    /// The seat is here now.
    ///
    /// @param key to be kept in this browser; the one before opens nothing any more
    record Moved(InterviewId interview, SeatKey key) implements MoveOutcome {}

    /// The code opens nothing, or not any more.
    record Wrong() implements MoveOutcome {}

    /// Too many wrong codes were typed from there; nothing was looked up.
    record TooOften() implements MoveOutcome {}
}
