package dev.mockroom.interviews;

import java.io.Serializable;
import java.util.UUID;

/// Identifies one candidate's answer to one plan item.
public record AttemptId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static AttemptId random() {
        return new AttemptId(UUID.randomUUID());
    }
}
