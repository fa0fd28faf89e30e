package dev.mockroom.planning;

import java.io.Serializable;
import java.util.UUID;

/// Identifies a stored plan.
public record PlanId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }
}
