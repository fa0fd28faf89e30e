package dev.mockroom.interviews.booking;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CalendarEntries;
import dev.mockroom.accounts.CalendarEntry;
import dev.mockroom.interviews.SeatRole;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/// Interviews at a time that is agreed, under the name that they have in the file for calendars.
@Component
class BookingsInCalendar implements CalendarEntries {

    private final BookingStore bookings;
    private final Clock clock;

    BookingsInCalendar(BookingStore bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    @Override
    public List<CalendarEntry> of(AccountId person, ZoneId zone) {
        Instant now = clock.instant();
        return bookings.upcoming(person, now.minus(MyBookings.LOOKS_BACK), now).stream()
                .flatMap(booking -> booking.time().map(time -> entry(booking, time)).stream())
                .toList();
    }

    private static CalendarEntry entry(UpcomingBooking booking, BookedTime time) {
        return new CalendarEntry(
                Bookings.calendarId(booking.id()),
                new CalendarEntry.Span(time.from(), time.to()),
                booking.role() == SeatRole.CANDIDATE ? "booking.calendar.candidate" : "booking.calendar.interviewer",
                List.of(booking.other(), booking.companyName()),
                "interview/" + booking.interview().value() + "/booking");
    }
}
