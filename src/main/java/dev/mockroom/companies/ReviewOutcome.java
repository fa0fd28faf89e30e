package dev.mockroom.companies;

import java.io.Serializable;

/// What became of an editor's word that they have looked.
public sealed interface ReviewOutcome extends Serializable {

    /// Kept.
    record Reviewed() implements ReviewOutcome {}

    /// The company has moved on since; nothing was kept.
    record MovedOn() implements ReviewOutcome {}
}
