package dev.mockroom.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.Signal;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

@MockroomTest
class InterviewerViewTest extends SpringBrowserlessTest {

    /// Held here, because what is current is only held weakly.
    private VaadinRequest vaadinRequest;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CardReader cards;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Person interviewer;
    private Sitting sitting;
    private Interviewing interviewing;

    @BeforeEach
    void signIn() {
        interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        sitting = Sitting.in(application);
        interviewing = Interviewing.in(application);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void putsPromptSignalsAndAnswerBeforeTheInterviewer() {
        InterviewRecord interview = sitting.ended(30, 1, "The gap is variance.");
        interviewing.person(interview, interviewer);

        String sent = Sent.by(open(interview));

        Card first = card(interview, 1);
        assertThat(sent).contains("Read aloud", "The gap is variance.", "Stranger’s answer");
        for (Signal signal : first.rubric().signals()) {
            assertThat(sent).contains(signal.text());
        }
        assertThat(sent).doesNotContain("self-marked score");
    }

    @Test
    void opensToAGuestByTheKeyInTheirBrowser() {
        InterviewRecord interview = sitting.running(30, 1);
        SeatPass pass = interviewing.guest(interview, "Ines");
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(
                "mockroom-seat-" + interview.id().value(),
                pass.key().orElseThrow().secret()));
        vaadinRequest = new VaadinServletRequest(request, (VaadinServletService) VaadinService.getCurrent());
        CurrentInstance.set(VaadinRequest.class, vaadinRequest);

        assertThat(Sent.by(open(interview))).contains("Read aloud");
    }

    @Test
    void goesThroughMetPartlyAndClearOnTaps() {
        InterviewRecord interview = sitting.running(30, 1);
        interviewing.person(interview, interviewer);
        open(interview);

        assertThat(stateOfFirstSignal()).isEqualTo("Not marked");
        for (String state : List.of("Met", "Partly", "Not marked")) {
            test(signals().getFirst()).click();
            assertThat(stateOfFirstSignal()).isEqualTo(state);
        }
    }

    @Test
    void asksOnceForTheRestAndTheLevelAndGoesOn() {
        InterviewRecord interview = sitting.running(30, 1);
        interviewing.person(interview, interviewer);
        Component view = open(interview);
        test(signals().getFirst()).click();

        click("Next");
        assertThat(Sent.by(find(Dialog.class).single())).contains("you did not mark", "Which comes closest?");
        clickIn(find(Dialog.class).single(), "Missed");
        clickLevel("Leaning hire");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(Sent.by(view)).contains("Question 2 of", "level 3 given");
        UI.getCurrent().navigate("");
        open(interview);
        assertThat(signals().subList(1, signals().size()))
                .allSatisfy(signal -> assertThat(Sent.by(signal)).contains("Missed"));
    }

    @Test
    void takesASheetThatIsClosingForNoAnswerToTheNextQuestion() {
        InterviewRecord interview = sitting.running(30, 1);
        interviewing.person(interview, interviewer);
        Component view = open(interview);
        click("Next");
        Dialog sheet = find(Dialog.class).single();
        clickIn(sheet, "Not reached");
        NativeButton level = find(NativeButton.class, sheet)
                .withCondition(button -> Sent.by(button).contains("Leaning hire"))
                .single();
        ComponentUtil.fireEvent(level, new ClickEvent<>(level));

        ComponentUtil.fireEvent(level, new ClickEvent<>(level));

        assertThat(Sent.by(view)).contains("Question 2 of");
        click("Next");
        assertThat(find(NativeButton.class, find(Dialog.class).single())
                        .withCondition(button -> Sent.by(button).contains("Leaning hire"))
                        .single()
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("false");
    }

    @Test
    void staysOnTheSheetUntilTheRestIsSettled() {
        InterviewRecord interview = sitting.running(30, 1);
        interviewing.person(interview, interviewer);
        open(interview);

        click("Next");
        clickLevel("Leaning hire");
        assertThat(find(Dialog.class).all()).hasSize(1);
        clickIn(find(Dialog.class).single(), "Not reached");

        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void wordsTheLevelsByTheCardsOwnAnchors() {
        InterviewRecord interview = sitting.running(30, 1);
        interviewing.person(interview, interviewer);
        open(interview);
        Card first = card(interview, 1);
        assertThat(first.rubric().anchors()).isNotEmpty();

        click("Next");

        String sheet = Sent.by(find(Dialog.class).single());
        first.rubric().anchors().values().forEach(anchor -> assertThat(sheet).contains(anchor));
        assertThat(sheet).doesNotContain("score for", "points");
    }

    @Test
    void keepsNotesBesideTheAnswer() {
        InterviewRecord interview = sitting.running(30, 1);
        interviewing.person(interview, interviewer);
        Component view = open(interview);

        test(find(TextField.class).single()).setValue("Names the split first.");
        click("Keep");

        assertThat(Sent.by(view)).contains("Names the split first.");
        assertThat(find(TextField.class).single().getValue()).isEmpty();
        click("Cross out");
        assertThat(Sent.by(view)).doesNotContain("Names the split first.");
    }

    @Test
    void choosesAMomentOfTheHistoryForASignalAndTakesItBack() {
        InterviewRecord interview = sitting.ended(30, 1, "The gap is variance.");
        interviewing.person(interview, interviewer);
        Component view = open(interview);
        PlaybackPart fold = find(PlaybackPart.class).single();
        fold.playFrom(1);

        Element playback = find(AnswerPlayback.class).single().getElement();
        playback.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(playback, "playback-moment", JacksonUtils.readTree("{\"event.detail\": 1}")));
        clickIn(find(EvidenceDialog.class).single(), keyword(interview));

        assertThat(Sent.by(view)).containsPattern("How it stood at \\d:\\d\\d");
        assertThat(Sent.by(find(AnswerPlayback.class).single())).contains("Moment chosen for");
        click("Remove");
        assertThat(Sent.by(view)).doesNotContain("How it stood at");
        assertThat(Sent.by(find(AnswerPlayback.class).single())).doesNotContain("Moment chosen for");
    }

    @Test
    void playsNothingBackWhileTheInterviewGoesOn() {
        InterviewRecord interview = sitting.running(30, 1);
        interviewing.person(interview, interviewer);

        open(interview);

        assertThat(find(PlaybackPart.class).all()).isEmpty();
    }

    private String keyword(InterviewRecord interview) {
        Signal first = card(interview, 1).rubric().signals().getFirst();
        return first.keyword().isBlank() ? first.text() : first.keyword();
    }

    @Test
    void saysWhatIsMissingAtTheEnd() {
        InterviewRecord interview = sitting.ended(30, 1);
        interviewing.person(interview, interviewer);

        Component view = openEnd(interview);

        assertThat(Sent.by(view))
                .contains("Still missing", "the level of question 1", "your verdict", "one strength", "one next step");
    }

    @Test
    void submitsWhatIsComplete() {
        InterviewRecord interview = sitting.ended(30, 1);
        SeatPass pass = interviewing.person(interview, interviewer);
        interviewing.marks(pass, interview, Level.LEANING_HIRE);
        Component view = openEnd(interview);
        assertThat(Sent.by(view)).contains("Nothing is missing.");

        click("Submit");

        assertThat(Sent.by(view)).contains("Your scorecard is in").doesNotContain("Still missing");
    }

    @Test
    void keepsVerdictAndWordsOverAReload() {
        InterviewRecord interview = sitting.ended(30, 1);
        interviewing.person(interview, interviewer);
        openEnd(interview);

        clickLevel("Strong hire");
        test(find(TextArea.class).withCaption("One strength").single()).setValue("Asks first.");
        test(find(TextArea.class).withCaption("One next step").single()).setValue("Fewer words.");
        UI.getCurrent().navigate("");
        Component view = openEnd(interview);

        assertThat(find(TextArea.class).withCaption("One strength").single().getValue())
                .isEqualTo("Asks first.");
        assertThat(find(TextArea.class).withCaption("One next step").single().getValue())
                .isEqualTo("Fewer words.");
        assertThat(Sent.by(view).lines()).doesNotContain("your verdict", "one strength", "one next step");
    }

    @Test
    void looksLikeAMissingPageToCandidateGuestAndStranger() {
        InterviewRecord interview = sitting.running(30, 1);
        interviewing.guest(interview, "Ines");

        for (Runnable someone : List.<Runnable>of(
                () -> SignedIn.as(candidate),
                SignedIn::guest,
                () -> SignedIn.as(SignedIn.resident(jdbc, Role.INTERVIEWER, Role.ADMINISTRATOR)))) {
            someone.run();
            UI.getCurrent().navigate(InterviewNavigation.interviewer(interview.id()));

            assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
            UI.getCurrent().navigate("");
        }
    }

    private InterviewerView open(InterviewRecord interview) {
        return navigate(InterviewNavigation.interviewer(interview.id()), InterviewerView.class);
    }

    private Component openEnd(InterviewRecord interview) {
        UI.getCurrent()
                .navigate(
                        InterviewNavigation.interviewer(interview.id()),
                        QueryParameters.of(
                                "question", String.valueOf(interview.attempts().size() + 1)));
        return find(InterviewerView.class).single();
    }

    private Card card(InterviewRecord interview, int number) {
        var revision = interview.attempts().get(number - 1).revision();
        return cards.cards(List.of(revision)).get(revision);
    }

    private List<NativeButton> signals() {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("signal"))
                .toList();
    }

    private String stateOfFirstSignal() {
        return Sent.by(signals().getFirst())
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void clickLevel(String name) {
        NativeButton level = find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("level"))
                .filter(button -> Sent.by(button).lines().anyMatch(name::equals))
                .findFirst()
                .orElseThrow();
        test(level).click();
    }

    private void click(String words) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> Sent.by(each).lines().anyMatch(words::equals))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private void clickIn(Component part, String words) {
        NativeButton button = find(NativeButton.class, part).all().stream()
                .filter(each -> Sent.by(each).lines().anyMatch(words::equals))
                .filter(each -> !each.hasClassName("level"))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
