package dev.mockroom.scoring;

import java.io.Serializable;
import java.util.UUID;

/// Identifies something that an interviewer jotted down.
public record NoteId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static NoteId random() {
        return new NoteId(UUID.randomUUID());
    }
}
