package dev.mockroom.questions.authoring;

import java.io.Serializable;
import java.time.Instant;

/// One thing that happened to a card.
///
/// @param number of the revision; 0 where the text stayed
/// @param author who did it; empty for an import, or when they have left
/// @param reason empty for an import
public record HistoryEntry(Kind kind, int number, Instant at, String author, String reason) implements Serializable {

    /// What happened.
    public enum Kind {
        /// A file brought a text.
        IMPORTED,
        /// An editor took the text of a file.
        TAKEN,
        EDITED,
        RETIRED,
        BROUGHT_BACK
    }
}
