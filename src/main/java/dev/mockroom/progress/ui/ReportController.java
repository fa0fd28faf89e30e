package dev.mockroom.progress.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.MyTimeZone;
import dev.mockroom.progress.Period;
import dev.mockroom.progress.Progress;
import dev.mockroom.progress.ProgressFilter;
import dev.mockroom.progress.ProgressPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the report on one's own progress is downloaded.
@RestController
class ReportController {

    static final String ADDRESS = "progress/report.pdf";

    /// More answers than somebody's progress is made of.
    private static final int ALL = 10_000;

    private final Progress progress;
    private final CurrentPerson currentPerson;
    private final MyTimeZone timeZone;
    private final I18NProvider words;
    private final Clock clock;

    ReportController(
            Progress progress, CurrentPerson currentPerson, MyTimeZone timeZone, I18NProvider words, Clock clock) {
        this.progress = progress;
        this.currentPerson = currentPerson;
        this.timeZone = timeZone;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/" + ADDRESS)
    ResponseEntity<byte[]> report() throws IOException {
        Instant now = clock.instant();
        ZoneId zone = timeZone.get();
        ReportPdf pdf = new ReportPdf((key, details) -> words.getTranslation(key, Locale.ENGLISH, details));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgressPage page = progress.page(ProgressFilter.USUAL.over(Period.ALL), zone, 0, ALL);
        pdf.write(new Report(currentPerson.require().name(), now, zone, page), out);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("mockroom-progress-" + LocalDate.ofInstant(now, zone) + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(out.toByteArray());
    }
}
