package dev.mockroom.interviews.queue;

import java.io.Serializable;
import java.util.UUID;

/// Identifies that two people were matched once.
record MatchId(UUID value) implements Serializable {

    /// A fresh, random id.
    static MatchId random() {
        return new MatchId(UUID.randomUUID());
    }
}
