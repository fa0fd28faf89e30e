package dev.mockroom.interviews;

import java.io.Serializable;
import java.util.UUID;

/// Identifies who a participant is in one meeting.
public record SeatId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static SeatId random() {
        return new SeatId(UUID.randomUUID());
    }
}
