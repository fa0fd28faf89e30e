package dev.mockroom.interviews.booking;

import java.io.Serializable;
import java.util.UUID;

/// Identifies what two people agree on for one interview; calendars know the event by it.
public record BookingId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static BookingId random() {
        return new BookingId(UUID.randomUUID());
    }
}
