package dev.mockroom.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AppendOutcome;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.TypedAnswer;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.ui.AnswerEditor;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;

@MockroomTest
class CandidateRoomViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewRecords records;

    @Autowired
    private AttemptLog log;

    @Autowired
    private CardReader cards;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Sitting sitting;

    @BeforeEach
    void signIn() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        sitting = Sitting.in(application);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void briefsBeforeItBeginsAndSendsNoQuestion() {
        InterviewRecord interview = sitting.waiting(60, 5);

        String sent = Sent.by(open(interview));

        assertThat(sent).contains("saved as you type", "I’m ready");
        assertThat(cards(interview)).noneMatch(card -> sent.contains(words(card.prompt())));
    }

    @Test
    void opensTheFirstQuestionWhenTheCandidateIsReady() {
        InterviewRecord interview = sitting.waiting(60, 5);
        Component view = open(interview);

        click("I’m ready");

        assertThat(heading()).isEqualTo("Question 1 of " + interview.attempts().size());
        assertThat(Sent.by(view)).contains(words(cards(interview).getFirst().prompt()));
        assertThat(reread(interview).phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void throwsAwayWhatIsNotWanted() {
        InterviewRecord interview = sitting.waiting(60, 5);
        open(interview);

        click("Throw it away");

        assertThat(records.find(interview.id())).isEmpty();
        assertThat(path()).isEqualTo("interview");
    }

    @Test
    void goesOnAndBackWithTheAnswerOfEachQuestion() {
        InterviewRecord interview = sitting.running(60, 5);
        open(interview);

        click("Next question");
        assertThat(heading()).startsWith("Question 2");
        assertThat(openAnswer())
                .isEqualTo(interview.attempts().get(1).id().value().toString());

        click("Back");
        assertThat(heading()).startsWith("Question 1");
        assertThat(openAnswer())
                .isEqualTo(interview.attempts().getFirst().id().value().toString());
    }

    @Test
    void goesOnWithTheKeysToo() {
        InterviewRecord interview = sitting.running(60, 5);
        open(interview);

        press("room-next");
        assertThat(heading()).startsWith("Question 2");

        press("room-help");
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Keys");
    }

    @Test
    void remembersWhatWasSkipped() {
        InterviewRecord interview = sitting.running(60, 5);
        open(interview);

        click("Skip");

        assertThat(heading()).startsWith("Question 2");
        assertThat(reread(interview).attempts().getFirst().skipped()).isTrue();
    }

    @Test
    void givesHintsOneAtATimeAndSaysHowManyThereAre() {
        InterviewRecord interview = sitting.running(60, 5);
        int number = withHints(interview);
        Component view = open(interview);
        List<String> hints = cards(interview).get(number - 1).hints();

        click("Hint 1 of " + hints.size());

        assertThat(Sent.by(view)).contains("Hint 1, taken at").doesNotContain(words(hints.get(1)));
        assertThat(find(NativeButton.class)
                        .withText("Hint 2 of " + hints.size())
                        .exists())
                .isTrue();
        assertThat(reread(interview).attempts().get(number - 1).hints()).isEqualTo(1);
    }

    @Test
    void coversTheQuestionWhilePaused() {
        InterviewRecord interview = sitting.running(60, 5);
        Component view = open(interview);
        String prompt = words(cards(interview).getFirst().prompt());

        click("Pause");

        assertThat(Sent.by(view)).doesNotContain(prompt).contains("Paused.");
        assertThat(find(NativeButton.class).withText("Next question").single().isEnabled())
                .isFalse();
        assertThat(find(AnswerEditor.class).exists()).isTrue();
        click("Go on");
        assertThat(Sent.by(view)).contains(prompt);
    }

    @Test
    void showsTheSameAfterAReload() {
        InterviewRecord interview = sitting.running(60, 5);
        open(interview);
        click("Next question");
        clock.advance(Duration.ofMinutes(2));
        UI.getCurrent().navigate("interview");

        Component view = open(interview);

        assertThat(heading()).startsWith("Question 2");
        assertThat(find(RoomClock.class, view).all().getFirst().getElement().getProperty("spent", 0.0))
                .isBetween(120_000.0, 180_000.0);
    }

    @Test
    void namesWhatIsUnansweredBeforeItEnds() {
        InterviewRecord interview = sitting.running(60, 5);
        AppendOutcome typed = log.append(
                        interview.attempts().getFirst().id(), interview.seat(), new TypedAnswer(1).types("Variance."))
                .join();
        assertThat(typed).isInstanceOf(AppendOutcome.Appended.class);
        open(interview);

        click("End");

        assertThat(asked()).contains("Questions 2").contains(" have no answer yet.");
        click("Keep going");
        assertThat(find(EndDialog.class).exists()).isFalse();
        assertThat(reread(interview).phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void endsOnceWhatWasTypedHasArrivedAndGoesToTheDebrief() {
        InterviewRecord interview = sitting.running(60, 5);
        open(interview);

        click("End");
        confirm();
        assertThat(reread(interview).phase()).isEqualTo(Phase.RUNNING);
        settle(true);

        assertThat(reread(interview).phase()).isEqualTo(Phase.ENDED);
        assertThat(path()).endsWith("/debrief");
    }

    @Test
    void asksOnceMoreWhenTheLastWordsHaveNotArrived() {
        InterviewRecord interview = sitting.running(60, 5);
        open(interview);

        click("End");
        confirm();
        settle(false);
        assertThat(reread(interview).phase()).isEqualTo(Phase.RUNNING);
        confirm();

        assertThat(reread(interview).phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void offersTheEndAfterTheLastQuestion() {
        InterviewRecord interview = sitting.running(60, 5);
        interviews.goTo(interview.id(), interview.attempts().size());
        open(interview);

        click("End interview");

        assertThat(asked()).contains("no answer yet");
    }

    @Test
    void goesToTheDebriefWhenItIsOver() {
        InterviewRecord interview = sitting.ended(60, 5);

        UI.getCurrent().navigate("interview/" + interview.id().value());

        assertThat(path()).endsWith("/debrief");
    }

    @Test
    void saysWhyAStepWasNotTakenAndShowsWhatIsTrue() {
        InterviewRecord interview = sitting.running(60, 5);
        Component view = open(interview);
        interviews.pause(interview.id());

        ((CandidateRoomView) view).pause();

        assertThat(Sent.by(view)).contains("The interview is paused. Go on with it first.", "Go on");
    }

    @Test
    void isNotThereForAnybodyElse() {
        InterviewRecord interview = sitting.running(60, 5);
        String prompt = words(cards(interview).getFirst().prompt());
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER, Role.EDITOR, Role.ADMINISTRATOR));

        UI.getCurrent().navigate("interview/" + interview.id().value());

        assertThat(heading()).isEqualTo("There is nothing here");
        assertThat(Sent.by((Component) getCurrentView())).doesNotContain(prompt);
        UI.getCurrent().navigate("interview/not-an-id");
        assertThat(heading()).isEqualTo("There is nothing here");
    }

    @Test
    void sendsNothingOfTheRubricAtAnyMoment() {
        InterviewRecord interview = sitting.waiting(60, 5);
        StringBuilder sent = new StringBuilder();
        Component view = open(interview);
        sent.append(Sent.by(view));
        click("I’m ready");
        for (int number = 1; number < interview.attempts().size(); number++) {
            sent.append(Sent.by(view));
            click("Pause");
            sent.append(Sent.by(view));
            click("Go on");
            click("Next question");
        }
        sent.append(Sent.by(view));

        assertThat(cards(interview))
                .allSatisfy(card -> assertThat(closedSide(card))
                        .allSatisfy(text -> assertThat(sent.indexOf(text)).isNegative()));
    }

    private static List<String> closedSide(Card card) {
        return Stream.of(
                        Stream.of(card.summary().title(), card.answer()),
                        card.rubric().signals().stream().map(signal -> signal.text()),
                        card.rubric().redFlags().stream(),
                        card.rubric().anchors().values().stream(),
                        card.hints().stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .map(CandidateRoomViewTest::words)
                .filter(words -> words.length() > 20)
                .toList();
    }

    private Component open(InterviewRecord interview) {
        return navigate("interview/" + interview.id().value(), CandidateRoomView.class);
    }

    private InterviewRecord reread(InterviewRecord interview) {
        return records.find(interview.id()).orElseThrow();
    }

    private List<Card> cards(InterviewRecord interview) {
        var all = cards.cards(
                interview.attempts().stream().map(AttemptRecord::revision).toList());
        return interview.attempts().stream()
                .map(attempt -> all.get(attempt.revision()))
                .toList();
    }

    /// Goes to a question that has several hints.
    private int withHints(InterviewRecord interview) {
        List<Card> all = cards(interview);
        int number = all.indexOf(all.stream()
                        .filter(card -> card.hints().size() > 1)
                        .findFirst()
                        .orElseThrow())
                + 1;
        interviews.goTo(interview.id(), number);
        return number;
    }

    /// The longest stretch of a text that looks the same as Markdown, as HTML and as words.
    private static String words(String text) {
        return Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ,.]*")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private void click(String word) {
        test(find(NativeButton.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().strip().startsWith(word))
                        .all()
                        .getFirst())
                .click();
    }

    private String asked() {
        return find(Paragraph.class, find(EndDialog.class).single()).single().getText();
    }

    private void confirm() {
        test(find(NativeButton.class, find(EndDialog.class).single())
                        .withText("End interview")
                        .single())
                .click();
    }

    private void press(String key) {
        Element keys = find(RoomKeys.class).single().getElement();
        keys.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(keys, key, JsonNodeFactory.instance.objectNode()));
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String openAnswer() {
        return find(AnswerEditor.class).single().getElement().getProperty("attempt");
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    /// What the browser answers when asked whether all has arrived.
    private static void settle(boolean all) {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("settled")
                        || call.getInvocation().getParameters().contains("settled"))
                .forEach((PendingJavaScriptInvocation call) -> call.complete(BooleanNode.valueOf(all)));
    }
}
