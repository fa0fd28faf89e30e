package dev.mockroom.accounts.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.mockroom.accounts.calendar.CalendarFeed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Where calendars read somebody's entries.
@RestController
class CalendarController {

    private static final MediaType ICS = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeed feed;
    private final I18NProvider words;

    CalendarController(CalendarFeed feed, I18NProvider words) {
        this.feed = feed;
        this.words = words;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret, HttpServletRequest request) {
        CalendarFeed.Answer answer = feed.read(
                secret,
                request.getRemoteAddr(),
                (key, details) -> words.getTranslation(key, Locale.ENGLISH, details.toArray()),
                BaseAddress.of(request));
        return switch (answer) {
            case CalendarFeed.Answer.Found(String ics) ->
                ResponseEntity.ok()
                        .contentType(ICS)
                        .header("X-Robots-Tag", "noindex")
                        .body(ics);
            case CalendarFeed.Answer.Nothing() -> ResponseEntity.notFound().build();
            case CalendarFeed.Answer.TooOften tooOften ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                String.valueOf(tooOften.after().toSeconds()))
                        .build();
        };
    }
}
