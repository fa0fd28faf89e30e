package dev.mockroom.questions;

import java.io.Serializable;
import java.util.UUID;

/// Identifies a question through all its revisions.
public record QuestionId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static QuestionId random() {
        return new QuestionId(UUID.randomUUID());
    }
}
