package dev.mockroom.scoring;

/// What became of an interviewer's wish to submit.
public sealed interface CardOutcome {

    /// It is in, and sealed.
    record Submitted() implements CardOutcome {}

    /// Something is still to say; nothing was sealed.
    record Incomplete(CardLacks lacks) implements CardOutcome {}
}
