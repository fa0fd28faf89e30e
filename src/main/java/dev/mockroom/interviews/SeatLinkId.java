package dev.mockroom.interviews;

import java.io.Serializable;
import java.util.UUID;

/// Identifies a link that leads to a seat; it is not the link's secret.
public record SeatLinkId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static SeatLinkId random() {
        return new SeatLinkId(UUID.randomUUID());
    }
}
