package dev.mockroom.questions.reports;

/// What became of settling a report.
public sealed interface SettleOutcome {

    /// The reporter reads the reply on the card.
    record Settled() implements SettleOutcome {}

    /// Another editor was faster.
    record Already() implements SettleOutcome {}

    /// The words are too few or too many.
    record NoWords() implements SettleOutcome {}

    /// The card has no such revision.
    record NoRevision() implements SettleOutcome {}
}
