package dev.mockroom.questions.authoring;

/// What became of an import.
public sealed interface ImportOutcome {

    /// The bank is as the preview said.
    record Applied(ImportPreview done) implements ImportOutcome {}

    /// Somebody changed the bank after the preview; nothing was done, and this is how it looks now.
    record Outdated(ImportPreview now) implements ImportOutcome {}
}
