package dev.mockroom.interviews;

import java.io.Serializable;
import java.util.UUID;

/// Identifies a link to an observer's seat; it is not the link's secret.
public record ObserverLinkId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static ObserverLinkId random() {
        return new ObserverLinkId(UUID.randomUUID());
    }
}
