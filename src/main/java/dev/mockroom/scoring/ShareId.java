package dev.mockroom.scoring;

import java.io.Serializable;
import java.util.UUID;

/// Identifies a link to parts of a debrief; it is not the link's secret.
public record ShareId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static ShareId random() {
        return new ShareId(UUID.randomUUID());
    }
}
