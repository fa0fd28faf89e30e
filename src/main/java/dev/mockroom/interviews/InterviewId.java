package dev.mockroom.interviews;

import java.io.Serializable;
import java.util.UUID;

/// Identifies one candidate's walk through one plan.
public record InterviewId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static InterviewId random() {
        return new InterviewId(UUID.randomUUID());
    }
}
