package dev.mockroom.interviews.booking;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatRole;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A booking that lies ahead of somebody, or that waits for an answer.
///
/// @param role        theirs
/// @param other       what the other side is called; empty while nobody is there
/// @param companyName empty for any
/// @param agreed      null while no time is agreed
/// @param asks        whether the other side waits for their answer
/// @param soon        whether it is less than fifteen minutes away, or now
public record UpcomingBooking(
        BookingId id,
        InterviewId interview,
        SeatRole role,
        String other,
        String companyName,
        int minutes,
        @Nullable BookedTime agreed,
        boolean asks,
        boolean soon)
        implements Serializable {

    /// The time that is agreed, if one is.
    public Optional<BookedTime> time() {
        return Optional.ofNullable(agreed);
    }
}
