package dev.mockroom.scoring.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.MyTimeZone;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.interviews.ui.SeatCookie;
import dev.mockroom.scoring.DebriefSheet;
import dev.mockroom.scoring.DebriefStep;
import dev.mockroom.scoring.Debriefs;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.InterviewerStep;
import dev.mockroom.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Where a debrief is downloaded on one page; until it is open there is none, for anybody.
@RestController
class DebriefPdfController {

    private final Debriefs debriefs;
    private final InterviewerCards cards;
    private final CurrentPerson currentPerson;
    private final MyTimeZone timeZone;
    private final I18NProvider words;

    DebriefPdfController(
            Debriefs debriefs,
            InterviewerCards cards,
            CurrentPerson currentPerson,
            MyTimeZone timeZone,
            I18NProvider words) {
        this.debriefs = debriefs;
        this.cards = cards;
        this.currentPerson = currentPerson;
        this.timeZone = timeZone;
        this.words = words;
    }

    @GetMapping("/" + DebriefNavigation.PDF)
    ResponseEntity<byte[]> candidates(@PathVariable String interview) throws IOException {
        return page(candidatesSheet(interview));
    }

    private Optional<DebriefSheet> candidatesSheet(String id) {
        try {
            return debriefs.open(InterviewNavigation.interview(id)) instanceof DebriefStep.Revealed revealed
                    ? Optional.of(DebriefSheet.of(
                            revealed.debrief(), currentPerson.require().name()))
                    : Optional.empty();
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }

    @GetMapping("/" + DebriefNavigation.INTERVIEWER_PDF)
    ResponseEntity<byte[]> interviewers(@PathVariable String interview, HttpServletRequest request) throws IOException {
        return page(interviewersSheet(interview, request));
    }

    private Optional<DebriefSheet> interviewersSheet(String id, HttpServletRequest request) {
        try {
            InterviewId interview = InterviewNavigation.interview(id);
            return cards.open(SeatCookie.pass(interview, request)) instanceof InterviewerStep.Open open
                    ? Optional.of(DebriefSheet.of(open.exchange()))
                    : Optional.empty();
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }

    private ResponseEntity<byte[]> page(Optional<DebriefSheet> sheet) throws IOException {
        if (sheet.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // A guest has no account that could keep where they are.
        ZoneId zone = currentPerson.find().isPresent() ? timeZone.get() : ZoneOffset.UTC;
        new DebriefPdf((key, details) -> words.getTranslation(key, Locale.ENGLISH, details), zone)
                .write(sheet.get(), out);
        LocalDate day = LocalDate.ofInstant(sheet.get().ended(), zone);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("mockroom-debrief-" + day + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(out.toByteArray());
    }
}
