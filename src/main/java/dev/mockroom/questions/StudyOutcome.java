package dev.mockroom.questions;

/// What became of somebody's wish to study a question.
public sealed interface StudyOutcome {

    /// The card lies open, and the question counts as seen.
    record Opened(Card card) implements StudyOutcome {}

    /// It stays closed until the interview that asks it is over.
    record Closed() implements StudyOutcome {}
}
