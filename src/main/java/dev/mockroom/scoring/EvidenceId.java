package dev.mockroom.scoring;

import java.io.Serializable;
import java.util.UUID;

/// Identifies a passage that a mark rests on.
public record EvidenceId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }
}
