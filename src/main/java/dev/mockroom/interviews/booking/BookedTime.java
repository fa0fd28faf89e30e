package dev.mockroom.interviews.booking;

import java.io.Serializable;
import java.time.Instant;

/// From when to when an interview is to be; a moment everywhere, a zone is only for showing it.
public record BookedTime(Instant from, Instant to) implements Serializable {

    /// Whether the two have a moment in common.
    boolean overlaps(BookedTime other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
