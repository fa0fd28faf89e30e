package dev.mockroom.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Something in a person's calendar.
///
/// @param id      the same whenever it is read, so that a calendar moves it instead of adding
///     another
/// @param time    when
/// @param title   the key of its words
/// @param details what the words need
/// @param path    where in the application it leads
public record CalendarEntry(String id, Time time, String title, List<? extends Serializable> details, String path) {

    public CalendarEntry {
        details = List.copyOf(details);
    }

    /// When something is.
    public sealed interface Time {}

    /// From one moment to another.
    public record Span(Instant from, Instant to) implements Time {

        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("it ends before it begins");
            }
        }
    }

    /// On a day, at no particular time; it keeps nobody from other things.
    public record Day(LocalDate date) implements Time {}
}
