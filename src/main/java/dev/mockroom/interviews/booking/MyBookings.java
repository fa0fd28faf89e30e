package dev.mockroom.interviews.booking;

import dev.mockroom.accounts.CurrentPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The bookings of the signed-in person, in whichever seat.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MyBookings {

    /// So long after it began a booking is still shown: no interview that is going on falls off the list.
    static final Duration LOOKS_BACK = Duration.ofHours(2);

    private final BookingStore bookings;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    MyBookings(BookingStore bookings, CurrentPerson currentPerson, Clock clock) {
        this.bookings = bookings;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// What lies ahead or waits for an answer, the next one first, then what has no time yet; in one statement.
    public List<UpcomingBooking> upcoming() {
        Instant now = clock.instant();
        return bookings.upcoming(currentPerson.id(), now.minus(LOOKS_BACK), now).stream()
                .filter(booking ->
                        booking.time().map(time -> time.to().isAfter(now)).orElse(true))
                .toList();
    }
}
