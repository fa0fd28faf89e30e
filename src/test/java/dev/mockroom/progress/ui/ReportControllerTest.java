package dev.mockroom.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.scoring.Debriefs;
import dev.mockroom.scoring.Rating;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@MockroomTest
class ReportControllerTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ReportController controller;

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private JdbcClient jdbc;

    private Person rahel;

    @BeforeEach
    void signIn() {
        rahel = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void isOnePageWithNameAndDateAndWhatItRestsOn() throws IOException {
        InterviewRecord rated = practised();

        try (PDDocument report = report()) {
            assertThat(report.getNumberOfPages()).isEqualTo(1);
            assertThat(report.getDocumentInformation().getTitle()).isEqualTo("Progress of " + rahel.name());
            assertThat(text(report))
                    .contains("Progress of " + rahel.name(), "As of ", "one interview")
                    .contains(rated.attempts().size() + " answers")
                    .contains("never how likely it is to be hired");
        }
    }

    @Test
    void givesEveryLevelWithItsInterval() throws IOException {
        practised();

        try (PDDocument report = report()) {
            assertThat(text(report))
                    .containsPattern("not enough yet: \\d of 3 answers|4\\.0\\s+\\(\\d\\.\\d to 4\\.0\\)");
        }
    }

    @Test
    void saysSoWhenThereIsNothingYet() throws IOException {
        try (PDDocument report = report()) {
            assertThat(text(report)).contains("No interview is over yet", "Not enough yet: it takes 3 answers.");
        }
    }

    @Test
    void printsNamesThatItsFontDoesNotHave() throws IOException {
        SignedIn.as(new Person(rahel.id(), "Łukasz 李", rahel.email(), rahel.roles()));

        try (PDDocument report = report()) {
            assertThat(text(report)).contains("Progress of Łukasz □", "A box (□) stands for a letter");
        }
    }

    @Test
    void staysOnOnePageAfterManyInterviews() throws IOException {
        for (int seed = 1; seed <= 12; seed++) {
            Sitting.in(application).rated(60, seed, Level.LEANING_HIRE, Level.STRONG_HIRE);
        }
        practised();

        try (PDDocument report = report()) {
            assertThat(report.getNumberOfPages()).isEqualTo(1);
            assertThat(text(report)).contains("13 interviews");
        }
    }

    @Test
    void isDownloadedUnderANameOfItsOwn() throws IOException {
        ResponseEntity<byte[]> answer = controller.report();

        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .matches("attachment; filename=\"mockroom-progress-\\d{4}-\\d\\d-\\d\\d\\.pdf\"");
    }

    @Test
    void saysNothingOfAnybodyElse() throws IOException {
        practised();
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));

        try (PDDocument report = report()) {
            assertThat(text(report)).contains("No interview is over yet");
        }
    }

    @Test
    void isNotForGuests() {
        SignedIn.guest();

        assertThatThrownBy(() -> controller.report()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void readsWhatTheScreenReadsAndNoMore() {
        practised();

        assertThat(StatementCounter.during(() -> {
                    try (PDDocument report = report()) {
                        assertThat(report.getNumberOfPages()).isEqualTo(1);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .hasSizeLessThanOrEqualTo(10);
    }

    private InterviewRecord practised() {
        InterviewRecord rated = Sitting.in(application).rated(60, 99, Level.LEANING_HIRE);
        for (AttemptRecord attempt : rated.attempts()) {
            debriefs.rate(rated.id(), attempt.id(), Rating.STRONG_HIRE);
        }
        return rated;
    }

    private PDDocument report() throws IOException {
        return Loader.loadPDF(Objects.requireNonNull(controller.report().getBody()));
    }

    private static String text(PDDocument report) throws IOException {
        return new PDFTextStripper().getText(report).replaceAll("\\s+", " ");
    }
}
