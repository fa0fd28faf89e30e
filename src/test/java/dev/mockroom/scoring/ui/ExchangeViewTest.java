package dev.mockroom.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.TypedAnswer;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.Signal;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class ExchangeViewTest extends SpringBrowserlessTest {

    private static final String STRENGTH = "Says why the obvious remedy is wrong.";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CardReader cards;

    @Autowired
    private TestClock clock;

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
    void sendsACandidateWhoIsFirstNothingOfRubricAndScorecard() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.person(interview, interviewer);
        interviewing.marks(pass, interview, Level.STRONG_NO_HIRE);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_HIRE);

        String sent = Sent.by(debrief(interview));

        assertThat(sent).contains("Yours is in", "How did Stranger do?").doesNotContain(STRENGTH);
        for (Signal signal : signals(interview)) {
            assertThat(sent).doesNotContain(signal.text());
        }
    }

    @Test
    void asksForFeedbackWithTheBlindSheetAndKeepsIt() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        interviewing.person(interview, interviewer);
        SignedIn.as(candidate);
        debrief(interview);

        click("Fully");
        test(find(TextArea.class).withCaption("In words, if you like").single()).setValue("You listened.");
        UI.getCurrent().navigate("");
        Component view = debrief(interview);

        assertThat(find(TextArea.class)
                        .withCaption("In words, if you like")
                        .single()
                        .getValue())
                .isEqualTo("You listened.");
        assertThat(find(NativeButton.class).all().stream()
                        .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                        .map(NativeButton::getText))
                .containsExactly("Fully");
        assertThat(Sent.by(view)).contains("opens together with what Stranger says");
    }

    @Test
    void showsBothSidesToTheCandidateOnceBothAreIn() {
        InterviewRecord interview = exchanged(Level.LEANING_HIRE, Level.STRONG_HIRE);
        SignedIn.as(candidate);

        String sent = Sent.by(debrief(interview));

        assertThat(find(H1.class).single().getText()).isEqualTo(STRENGTH);
        assertThat(sent)
                .contains("Both sides", "You were kinder to yourself than Stranger was.", "Talk about this one.")
                .contains("What Stranger marked", "Read both outcomes of a learning curve.");
    }

    @Test
    void explainsEachNumber() {
        InterviewRecord interview = exchanged(Level.LEANING_HIRE, Level.LEANING_HIRE);
        SignedIn.as(candidate);
        debrief(interview);

        List<ScoreNumber> numbers = find(ScoreNumber.class).all();

        assertThat(numbers).hasSize(interview.attempts().size() + 1);
        assertThat(numbers)
                .allSatisfy(number -> assertThat(number.getElement().getAttribute("title"))
                        .containsAnyOf("Level 3 and signals", "The mean of"));
    }

    @Test
    void showsBothSidesAndTheFeedbackToTheInterviewer() {
        InterviewRecord interview = exchanged(Level.LEANING_HIRE, Level.LEANING_NO_HIRE);
        SignedIn.as(interviewer);

        String sent = Sent.by(room(interview));

        assertThat(sent)
                .contains("Both sides", "Stranger was harder on themselves than you were.", "What they say of you")
                .contains("Stranger said nothing about your part.", "Change something");
    }

    @Test
    void marksAsOneSidedWhatOpenedAtTheDeadline() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        interviewing.person(interview, interviewer);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_HIRE);

        clock.advance(Duration.ofDays(4));

        assertThat(Sent.by(debrief(interview)))
                .contains("One-sided: Stranger submitted nothing before the deadline.")
                .contains("What is really tested");
    }

    @Test
    void amendsWithAReasonAndShowsWhatStoodThere() {
        InterviewRecord interview = exchanged(Level.LEANING_HIRE, Level.LEANING_HIRE);
        SignedIn.as(interviewer);
        Component view = room(interview);

        choose("What", "The verdict");
        choose("To", "4, strong hire");
        click("Change it");
        assertThat(Sent.by(view)).contains("Say why");
        test(find(TextField.class).withCaption("Why").single()).setValue("I had missed the last part.");
        click("Change it");

        assertThat(Sent.by(view))
                .contains(
                        "Changed afterwards", "from 3, leaning hire to 4, strong hire", "I had missed the last part.");
        SignedIn.as(candidate);
        assertThat(Sent.by(debrief(interview))).contains("from 3, leaning hire to 4, strong hire");
    }

    @Test
    void playsAnAnswerBackOnlyOnceSomebodyOpensIt() {
        InterviewRecord interview = exchanged(Level.LEANING_HIRE, Level.LEANING_HIRE);
        SignedIn.as(candidate);
        Component view = debrief(interview);
        assertThat(find(AnswerPlayback.class).all()).isEmpty();

        PlaybackPart fold = find(PlaybackPart.class, view).single();
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));

        assertThat(Sent.by(find(AnswerPlayback.class).single()))
                .contains("playback/" + interview.id().value() + "/"
                        + interview.attempts().getFirst().id().value())
                .contains("Skip silences");
    }

    @Test
    void leadsBothSidesFromAMomentToItsPlaceInThePlayback() {
        InterviewRecord running = sitting.running(30, 1);
        AttemptRecord first = running.attempts().getFirst();
        TypedAnswer typed = new TypedAnswer(1);
        for (String words : List.of("The gap", " is variance.")) {
            application
                    .getBean(AttemptLog.class)
                    .append(first.id(), running.seat(), typed.types(words))
                    .join();
        }
        sitting.end(running);
        SeatPass pass = interviewing.person(running, interviewer);
        application
                .getBean(InterviewerCards.class)
                .attachMoment(pass, first.id(), interviewing.signals(first).getFirst(), 2);
        interviewing.submits(pass, running, Level.LEANING_HIRE);
        SignedIn.as(candidate);
        sitting.rate(running, Level.LEANING_HIRE);

        QueryParameters place = QueryParameters.fromString("question=1&at=2");
        debrief(running);
        String own = DebriefNavigation.debrief(running.id()) + "?question=1&at=2";
        assertThat(link().getHref()).isEqualTo(own);
        UI.getCurrent().navigate(DebriefNavigation.debrief(running.id()), place);
        assertThat(find(PlaybackPart.class).single().isOpen()).isTrue();
        assertThat(Sent.by(find(AnswerPlayback.class).single())).contains("Moment chosen for");

        SignedIn.as(interviewer);
        room(running);
        String theirs = InterviewNavigation.interviewer(running.id()) + "?question=1&at=2";
        assertThat(link().getHref()).isEqualTo(theirs);
        UI.getCurrent().navigate(InterviewNavigation.interviewer(running.id()), place);
        assertThat(find(PlaybackPart.class).all())
                .extracting(PlaybackPart::isOpen)
                .startsWith(true, false);
    }

    private MomentLink link() {
        MomentLink link = find(MomentLink.class).all().getFirst();
        assertThat(link.getText()).startsWith("How it stood at 0:0");
        return link;
    }

    @Test
    void offersTheWayToAPersonWhereNobodyInterviewed() {
        InterviewRecord interview = sitting.rated(30, 1, Level.LEANING_HIRE);

        assertThat(Sent.by(debrief(interview))).contains("/hand-over");
    }

    private InterviewRecord exchanged(Level theirs, Level own) {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.person(interview, interviewer);
        interviewing.submits(pass, interview, theirs);
        SignedIn.as(candidate);
        sitting.rate(interview, own);
        return interview;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(String caption, String item) {
        Select<?> select = find(Select.class).withCaption(caption).single();
        test(select).selectItem(item);
    }

    private Component debrief(InterviewRecord interview) {
        return navigate(DebriefNavigation.debrief(interview.id()), DebriefView.class);
    }

    private Component room(InterviewRecord interview) {
        return navigate(InterviewNavigation.interviewer(interview.id()), InterviewerView.class);
    }

    private List<Signal> signals(InterviewRecord interview) {
        return cards
                .cards(interview.attempts().stream()
                        .map(attempt -> attempt.revision())
                        .toList())
                .values()
                .stream()
                .flatMap(card -> card.rubric().signals().stream())
                .toList();
    }

    private void click(String words) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> Sent.by(each).lines().anyMatch(words::equals))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
