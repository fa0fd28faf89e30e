package dev.mockroom.interviews.booking.ui;

import dev.mockroom.interviews.booking.BookedTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Times as somebody reads them where they are; summer time is told by the name of the zone at that moment.
final class TimeWords {

    private final ZoneId zone;
    private final Locale locale;

    TimeWords(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.locale = locale;
    }

    /// `Thursday 3 December, 18:30`
    String at(Instant time) {
        return format("EEEE d MMMM, HH:mm", time);
    }

    /// `Thursday 3 December, 18:30–19:15 CET`
    String span(BookedTime time) {
        return format("EEEE d MMMM", time.from()) + ", " + hours(time);
    }

    /// `18:30–19:15 CET`
    String hours(BookedTime time) {
        return clock(time.from()) + "–" + clock(time.to()) + " " + format("zzz", time.from());
    }

    /// `18:30`
    String clock(Instant time) {
        return format("HH:mm", time);
    }

    private String format(String pattern, Instant time) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(time);
    }

    /// Whether the browser has told a zone; else times are shown in UTC.
    boolean known() {
        return !zone.equals(ZoneOffset.UTC);
    }

    /// `Central European Time`
    String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }

    /// `Europe/Berlin`
    String zoneId() {
        return zone.getId();
    }
}
