package dev.mockroom.questions.authoring;

import java.time.Instant;

/// What became of keeping a draft.
public sealed interface DraftOutcome {

    /// It is kept.
    record Saved(long version, Instant at) implements DraftOutcome {}

    /// The same editor has typed in another window since; nothing was overwritten.
    record Elsewhere(CardDraft other) implements DraftOutcome {}

    /// It is longer than a card may be and was not kept.
    record TooLong() implements DraftOutcome {}
}
