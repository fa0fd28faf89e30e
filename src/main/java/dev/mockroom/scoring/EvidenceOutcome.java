package dev.mockroom.scoring;

/// What became of words that somebody wanted to attach to a signal.
public sealed interface EvidenceOutcome {

    /// They are kept.
    record Attached(Evidence evidence) implements EvidenceOutcome {}

    /// They do not stand in the answer at that place of its log, or are too long to be a quote.
    record NotThere() implements EvidenceOutcome {}
}
