package dev.mockroom.accounts.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.RefreshInterval;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import dev.mockroom.accounts.CalendarEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/// Writes entries as iCalendar (RFC 5545); a library folds and escapes.
final class Ics {

    private static final int REFRESH_HOURS = 4;

    private final Words words;
    private final String base;
    private final Instant now;

    Ics(Words words, String base, Instant now) {
        this.words = words;
        this.base = base;
        this.now = now;
    }

    String write(List<CalendarEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Mockroom//Calendar 1//EN");
        calendar.setName("Mockroom");
        calendar.setRefreshInterval(
                new RefreshInterval(Duration.builder().hours(REFRESH_HOURS).build()));
        entries.stream().map(this::event).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.id() + "@mockroom");
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(words.of(entry.title(), entry.details()));
        event.setUrl(base + entry.path());
        switch (entry.time()) {
            case CalendarEntry.Span(Instant from, Instant to) -> {
                event.setDateStart(Date.from(from));
                event.setDateEnd(Date.from(to));
            }
            case CalendarEntry.Day(LocalDate date) -> {
                event.setDateStart(new DateStart(day(date)));
                event.setDateEnd(new DateEnd(day(date.plusDays(1)))); // exclusive, RFC 5545, section 3.6.1
                event.setTransparency(Transparency.transparent());
            }
        }
        return event;
    }

    /// The library writes a day as it is in the server's own zone.
    private static ICalDate day(LocalDate date) {
        return new ICalDate(Date.from(date.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }
}
