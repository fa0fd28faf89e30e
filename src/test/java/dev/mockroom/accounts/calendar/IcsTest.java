package dev.mockroom.accounts.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.accounts.CalendarEntry;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Transp;
import org.junit.jupiter.api.Test;

/// What one library wrote, read by another.
class IcsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:30:00Z");

    private static String write(CalendarEntry... entries) {
        return new Ics((key, details) -> key, "https://mock.example/", NOW).write(List.of(entries));
    }

    private static CalendarEntry titled(String title) {
        return new CalendarEntry(
                "booking-1",
                new CalendarEntry.Span(NOW, NOW.plus(45, ChronoUnit.MINUTES)),
                title,
                List.of(),
                "interview/1");
    }

    @Test
    void givesAnEntryItsTimeAndItsPlace() {
        VEvent event = event(write(titled("An interview")));

        assertThat(start(event)).isEqualTo(NOW);
        assertThat(Instant.from(event.<Temporal>getEndDate().orElseThrow().getDate()))
                .isEqualTo(NOW.plus(45, ChronoUnit.MINUTES));
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("booking-1@mockroom");
        assertThat(event.getUrl().getValue()).isEqualTo("https://mock.example/interview/1");
    }

    @Test
    void escapesWhatHasAMeaningInACalendar() {
        String title = "Google, onsite; a \\ backslash: and\nanother line";

        assertThat(event(write(titled(title))).getSummary().getValue()).isEqualTo(title);
    }

    @Test
    void foldsLongLinesAndKeepsEveryLetter() {
        String title = "Überlänge, 面接 und Ünïcode 🎤 ".repeat(20).strip();

        String ics = write(titled(title));

        assertThat(event(ics).getSummary().getValue()).isEqualTo(title);
        assertThat(ics.split("\r\n", -1))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        assertThat(ics).doesNotContainPattern("[^\r]\n");
    }

    @Test
    void putsNothingIntoTheCalendarButTheTitle() {
        String evil = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y";

        List<VEvent> events = read(write(titled(evil))).getComponents(Component.VEVENT);

        assertThat(events).hasSize(1);
    }

    @Test
    void givesADayWithoutATimeWhateverTheServersZone() {
        VEvent event = event(write(new CalendarEntry(
                "interview-1",
                new CalendarEntry.Day(LocalDate.of(2026, 11, 26)),
                "Unfinished",
                List.of(),
                "interview/1")));

        assertThat(event.<LocalDate>getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(event.<LocalDate>getEndDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(event.getTimeTransparency().getValue()).isEqualTo(Transp.VALUE_TRANSPARENT);
    }

    @Test
    void isAWholeCalendarWithNothingInIt() {
        assertThat(read(write()).getComponents()).isEmpty();
    }

    private static Instant start(VEvent event) {
        Temporal start = event.<Temporal>getDateTimeStart().getDate();
        return start instanceof Instant instant
                ? instant
                : ZonedDateTime.from(start).toInstant();
    }

    private static VEvent event(String ics) {
        return read(ics).<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    private static Calendar read(String ics) {
        assertThat(ics.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        try {
            return new CalendarBuilder().build(new StringReader(ics));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(ics, e);
        }
    }
}
