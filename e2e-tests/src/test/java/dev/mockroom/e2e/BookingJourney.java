package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Two people in two time zones agree on a time, move it and call it off, and their calendars follow.
class BookingJourney extends Journey {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final LocalDateTime evening = LocalDateTime.now(BERLIN).plusDays(5).with(LocalTime.of(18, 30));

    @Test
    void aTimeIsProposedAcceptedMovedAndCancelled() {
        Page rahel = signedIn(visitorIn("Europe/Berlin"), "Rahel Adeyemi");
        rahel.navigate("interview?with=booked&minutes=30");
        button(rahel, "Create").click();
        sees(rahel, "When would suit you?");
        accessible(rahel);
        rahel.getByLabel("A time that suits you").fill(evening.toString());
        rahel.getByLabel("Another, if you like").fill(evening.plusDays(1).toString());
        rahel.getByLabel("A sentence with it").fill("After work is best.");
        rahel.getByLabel("A sentence with it").blur();
        isKept(rahel, "After work is best.");
        rahel.reload();
        assertThat(rahel.getByLabel("A sentence with it")).hasValue("After work is best.");
        assertThat(rahel.getByLabel("A time that suits you")).hasValue(evening.toString());
        assertThat(rahel.getByLabel("Another, if you like"))
                .hasValue(evening.plusDays(1).toString());
        button(rahel, "Propose").click();
        sees(rahel, "Waiting for an answer");
        button(rahel, "Make a link").click();
        Locator link = rahel.getByLabel("The link");
        assertThat(link).hasValue(Pattern.compile("http.*/book/.*"));

        Page grace = visitorIn("Asia/Kathmandu");
        grace.navigate(link.inputValue());
        sees(grace, "Rahel Adeyemi asks you to interview them");
        assertThat(grace.getByText("Kathmandu Time")).isVisible();
        LocalDateTime there = evening.atZone(BERLIN)
                .withZoneSameInstant(ZoneId.of("Asia/Kathmandu"))
                .toLocalDateTime();
        assertThat(grace.locator(".times li").first())
                .containsText(there.toLocalTime().toString());
        accessible(grace);
        grace.getByLabel("What are you called?").fill("Grace Lindqvist");
        button(grace, "Accept").first().click();
        grace.waitForURL(Pattern.compile(".*/booking$"));
        assertThat(grace.locator("h1")).containsText(there.toLocalTime().toString());
        accessible(grace);

        assertThat(rahel.locator("h1")).containsText("18:30");
        assertThat(rahel.getByText("with Grace Lindqvist")).isVisible();
        VEvent agreed = event(file(rahel, "Put it in my calendar"));
        Assertions.assertThat(start(agreed)).isEqualTo(evening.atZone(BERLIN).toInstant());
        Assertions.assertThat(agreed.getUrl().getValue()).matches("http.*/interview/[0-9a-f-]{36}");
        Assertions.assertThat(start(event(file(grace, "Put it in my calendar"))))
                .isEqualTo(start(agreed));

        grace.getByText("Ask for another time").click();
        grace.getByLabel("A time that suits you").fill(there.plusDays(2).toString());
        button(grace, "Propose").click();
        sees(rahel, "Grace Lindqvist asks for another time");
        button(rahel, "Accept").click();
        assertThat(grace.getByText("Ask for another time")).isVisible();
        VEvent moved = event(file(rahel, "Put it in my calendar"));
        Assertions.assertThat(moved.getUid()).isEqualTo(agreed.getUid());
        Assertions.assertThat(moved.getSequence().getSequenceNo())
                .isGreaterThan(agreed.getSequence().getSequenceNo());
        Assertions.assertThat(start(moved))
                .isEqualTo(evening.plusDays(2).atZone(BERLIN).toInstant());

        rahel.navigate("today");
        assertThat(rahel.getByText("Upcoming interviews")).isVisible();
        accessible(rahel);
        rahel.locator(".upcoming a").first().click();
        rahel.getByText("Cancel", new Page.GetByTextOptions().setExact(true)).click();
        rahel.getByLabel("A sentence to the other side").fill("I am ill, sorry.");
        rahel.getByLabel("A sentence to the other side").blur();
        isKept(rahel, "I am ill, sorry.");
        rahel.reload();
        rahel.getByText("Cancel", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(rahel.getByLabel("A sentence to the other side")).hasValue("I am ill, sorry.");
        button(rahel, "Cancel the interview").click();
        sees(rahel, "You cancelled");
        sees(grace, "Rahel Adeyemi cancelled");
        assertThat(grace.getByText("I am ill, sorry.")).isVisible();
        Calendar gone = file(grace, "Take it out of my calendar");
        Assertions.assertThat(gone.getMethod().getValue()).isEqualTo("CANCEL");
        Assertions.assertThat(event(gone).getUid()).isEqualTo(agreed.getUid());
        Assertions.assertThat(event(gone).getSequence().getSequenceNo())
                .isGreaterThan(moved.getSequence().getSequenceNo());
    }

    /// The tab has it, so that a reload loses nothing.
    private static void isKept(Page page, String text) {
        page.waitForFunction("text => Object.values(sessionStorage).some(kept => kept.includes(text))", text);
    }

    private Calendar file(Page page, String word) {
        Download download = page.waitForDownload(() -> link(page, word).click());
        Assertions.assertThat(download.suggestedFilename()).endsWith(".ics");
        try (InputStream file = download.createReadStream()) {
            return new CalendarBuilder().build(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static Instant start(VEvent event) {
        return Instant.from(event.<Temporal>getDateTimeStart().getDate());
    }
}
