package dev.mockroom.scoring;

/// What became of an amendment.
public sealed interface AmendOutcome {

    /// It is kept, with what stood there before.
    record Amended() implements AmendOutcome {}

    /// It says what stands there already, or leaves the words empty.
    record NothingNew() implements AmendOutcome {}

    /// A change without a reason is not taken.
    record ReasonMissing() implements AmendOutcome {}
}
