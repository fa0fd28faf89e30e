package dev.mockroom.interviews.booking;

import dev.mockroom.interviews.SeatLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes along what an interviewer said and proposed when their seat is free: whoever comes next neither reads it nor
/// is
/// taken for its author. What is agreed stands.
@Component
class LeftBookings {

    private final BookingStore bookings;

    LeftBookings(BookingStore bookings) {
        this.bookings = bookings;
    }

    /// In the transaction in which they leave.
    @EventListener
    void left(SeatLeft event) {
        bookings.forget(event.seat());
    }
}
