package dev.mockroom.interviews;

/// What one person may do with one attempt at one moment.
public sealed interface AttemptPermission {

    /// Read it and write to it.
    ///
    /// @param seat the seat the writing is logged under
    record Write(InterviewId interview, SeatId seat) implements AttemptPermission {}

    /// Read it only.
    ///
    /// @param closed whether nobody will ever write to it again
    record Read(InterviewId interview, SeatId seat, boolean closed) implements AttemptPermission {}

    /// Nothing: there is no such attempt, or it is no business of theirs; the two look the same.
    record None() implements AttemptPermission {}
}
