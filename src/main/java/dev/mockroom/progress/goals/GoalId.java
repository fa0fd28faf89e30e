package dev.mockroom.progress.goals;

import java.io.Serializable;
import java.util.UUID;

/// Identifies a goal.
public record GoalId(UUID value) implements Serializable {

    static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }
}
