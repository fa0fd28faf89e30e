package dev.mockroom.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatKey;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.questions.CardReader;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// A debrief on one page, read back from the file.
@MockroomTest
class DebriefPdfTest {

    private static final String STRENGTH = "Says why the obvious remedy is wrong.";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DebriefPdfController controller;

    @Autowired
    private InterviewerCards interviewerCards;

    @Autowired
    private CardReader cards;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter filters;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Sitting sitting;
    private Interviewing interviewing;

    @BeforeEach
    void signIn() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        sitting = Sitting.in(application);
        interviewing = Interviewing.in(application);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void holdsBothSidesOnOnePage() throws IOException {
        InterviewRecord interview = sitting.ended(45, 3, "Something.");
        SeatPass pass = bothAreIn(interview);

        try (PDDocument page = candidates(interview)) {
            String text = text(page);
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            assertThat(page.getDocumentInformation().getTitle()).isEqualTo("Debrief of " + candidate.name());
            assertThat(text)
                    .contains("Debrief of " + candidate.name(), "level asked for: mid", "of 45 minutes")
                    .contains(STRENGTH, "Read both outcomes of a learning curve.", "Interviewed by Ines Okafor.")
                    .contains("Ines Okafor: 4, strong hire. One rater, one interview.")
                    .contains("before the rubric: 3, leaning hire", "100 % of the signals assessed")
                    .contains("under 60 % assessed there is none");
            cards.cards(interview.attempts().stream()
                            .map(attempt -> attempt.revision())
                            .toList())
                    .values()
                    .forEach(card -> {
                        assertThat(text).contains(beginning(card.summary().title()));
                        assertThat(text)
                                .contains(beginning(Objects.requireNonNull(
                                        card.rubric().anchors().get(Level.STRONG_HIRE))));
                    });
        }
        try (PDDocument page = guests(interview, pass)) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            assertThat(text(page)).contains(STRENGTH, "Debrief of " + candidate.name());
        }
    }

    @Test
    void saysWhyThereIsNoScoreAndNamesNobodyWhereNobodyInterviewed() throws IOException {
        InterviewRecord interview = sitting.rated(30, 1, Level.LEANING_HIRE);

        try (PDDocument page = candidates(interview)) {
            assertThat(text(page))
                    .contains("Rated by themselves alone.", "None: 0 of ", "signals are assessed, and it takes")
                    .contains("Nothing is marked met yet.", "Beside the rubric: not chosen yet.");
        }
    }

    @Test
    void staysOnOnePageAndSaysWhatWasCut() throws IOException {
        jdbc.sql("update account set display_name = ? where id = ?")
                .params("Łukasz Ωμέγα Пётр 李", candidate.id().value())
                .update();
        InterviewRecord interview = sitting.ended(90, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ἀριστοτέλης " + "x".repeat(60));
        interviewing.marks(pass, interview, Level.LEANING_NO_HIRE);
        interviewerCards.strength(pass, "Donaudampfschifffahrt".repeat(20));
        interviewerCards.nextStep(pass, "Says it in more words than any page holds. ".repeat(11));
        interviewerCards.submit(pass);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_HIRE);

        try (PDDocument page = candidates(interview)) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            assertThat(text(page))
                    .contains(
                            "Łukasz Ωμέγα Пётр □",
                            "…",
                            "What did not fit is cut: more in the debrief.",
                            "A box (□) stands for a letter that the fonts of this page do not have.");
        }
    }

    @Test
    void isNotThereForAnybodyBeforeBothAreIn() throws IOException {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines Okafor");
        interviewing.marks(pass, interview, Level.STRONG_HIRE);
        SignedIn.as(candidate);
        assertThat(status(controller.candidates(id(interview)))).isEqualTo(HttpStatus.NOT_FOUND);

        sitting.rate(interview, Level.LEANING_HIRE);

        assertThat(status(controller.candidates(id(interview)))).isEqualTo(HttpStatus.NOT_FOUND);
        SignedIn.guest();
        assertThat(status(controller.interviewers(id(interview), bringing(pass))))
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNotThereForStrangersAndForTheWrongSeat() throws IOException {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        bothAreIn(interview);

        assertThat(status(controller.interviewers(id(interview), new MockHttpServletRequest())))
                .as("the candidate sits elsewhere")
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status(controller.candidates("nonsense"))).isEqualTo(HttpStatus.NOT_FOUND);
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        assertThat(status(controller.candidates(id(interview)))).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status(controller.interviewers(id(interview), new MockHttpServletRequest())))
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void letsAGuestInByTheirKeyAndNobodyElseWhoIsSignedOut() throws Exception {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = bothAreIn(interview);
        SignedIn.nobody();

        assertThat(answer(get("/" + DebriefNavigation.interviewerPdf(interview.id()))
                                .cookie(cookie(pass)))
                        .getStatus())
                .isEqualTo(200);
        assertThat(answer(get("/" + DebriefNavigation.interviewerPdf(interview.id())))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer(get("/" + DebriefNavigation.pdf(interview.id())).cookie(cookie(pass)))
                        .getStatus())
                .as("signs in first")
                .isEqualTo(302);
    }

    @Test
    void tellsNobodyTheAddressOfASharedPageAndIsInNoIndex() throws Exception {
        SignedIn.nobody();

        MockHttpServletResponse answer = answer(get("/shared/anything"));

        assertThat(answer.getHeaders("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(answer(get("/sign-in")).getHeaders("Referrer-Policy")).containsExactly("same-origin");
    }

    /// Rated from both sides; the candidate asks from here on.
    ///
    /// @return what lets in the guest who interviewed
    private SeatPass bothAreIn(InterviewRecord interview) {
        SeatPass pass = interviewing.guest(interview, "Ines Okafor");
        interviewing.submits(pass, interview, Level.STRONG_HIRE);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_HIRE);
        return pass;
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return MockMvcBuilders.standaloneSetup(controller)
                .apply(springSecurity(filters))
                .build()
                .perform(request)
                .andReturn()
                .getResponse();
    }

    private static String id(InterviewRecord interview) {
        return interview.id().value().toString();
    }

    private static Object status(ResponseEntity<byte[]> answer) {
        return answer.getStatusCode();
    }

    private PDDocument candidates(InterviewRecord interview) throws IOException {
        ResponseEntity<byte[]> answer = controller.candidates(id(interview));
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .matches("attachment; filename=\"mockroom-debrief-\\d{4}-\\d\\d-\\d\\d\\.pdf\"");
        return Loader.loadPDF(Objects.requireNonNull(answer.getBody()));
    }

    private PDDocument guests(InterviewRecord interview, SeatPass pass) throws IOException {
        SignedIn.guest();
        return Loader.loadPDF(Objects.requireNonNull(
                controller.interviewers(id(interview), bringing(pass)).getBody()));
    }

    private static MockHttpServletRequest bringing(SeatPass pass) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(cookie(pass));
        return request;
    }

    private static Cookie cookie(SeatPass pass) {
        return new Cookie(
                SeatKey.cookie(pass.interview()), pass.key().orElseThrow().secret());
    }

    /// As much as stands in one line for sure.
    private static String beginning(String words) {
        return words.substring(0, Math.min(12, words.length()));
    }

    private static String text(PDDocument page) throws IOException {
        return new PDFTextStripper().getText(page).replaceAll("\\s+", " ");
    }
}
