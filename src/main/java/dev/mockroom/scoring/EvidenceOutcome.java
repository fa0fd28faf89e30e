package dev.mockroom.scoring;

/// What became of words, or of a moment, that somebody wanted to attach to a signal.
public sealed interface EvidenceOutcome {

    /// They are kept.
    record Attached(Evidence evidence) implements EvidenceOutcome {}

    /// The words do not stand in the answer at that place of its log, or are too long to be a quote; or the log has no
    /// such place.
    record NotThere() implements EvidenceOutcome {}
}
