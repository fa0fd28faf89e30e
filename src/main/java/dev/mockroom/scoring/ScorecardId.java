package dev.mockroom.scoring;

import java.io.Serializable;
import java.util.UUID;

/// Identifies what one rater says about one interview.
public record ScorecardId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static ScorecardId random() {
        return new ScorecardId(UUID.randomUUID());
    }
}
