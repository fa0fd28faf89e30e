package dev.mockroom.questions;

import java.io.Serializable;
import java.util.UUID;

/// Identifies one immutable text of a question.
public record RevisionId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static RevisionId random() {
        return new RevisionId(UUID.randomUUID());
    }
}
