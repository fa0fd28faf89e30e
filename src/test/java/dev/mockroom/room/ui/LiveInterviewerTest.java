package dev.mockroom.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.LiveRoom;
import dev.mockroom.interviews.LiveRooms;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.QuestionSwaps;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.ui.AnswerEditor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@MockroomTest
class LiveInterviewerTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Interviews interviews;

    @Autowired
    private QuestionSwaps questions;

    @Autowired
    private CardReader cards;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Person interviewer;
    private InterviewRecord interview;
    private SeatPass pass;

    @BeforeEach
    void somebodyJoins() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).waitingLive(60, 5);
        interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        pass = Interviewing.in(application).person(interview, interviewer);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void isBriefedBeforeItBegins() {
        Component view = open();

        assertThat(sent(view)).contains("You interview.", "hints log themselves", "Who is here");
        click("I’m ready");
        assertThat(sent(view)).contains("It begins when Stranger is ready too.");
        asCandidate(() -> rooms.ready(SeatPass.of(interview.id()), true));
        assertThat(sent(view)).contains("Read aloud", "Stranger’s answer, live");
    }

    @Test
    void readsTheAnswerAsItIsTyped() {
        begin();

        open();

        AnswerEditor answer = find(AnswerEditor.class).single();
        assertThat(answer.getElement().getProperty("attempt"))
                .isEqualTo(interview.attempts().getFirst().id().value().toString());
        assertThat(answer.getElement().getProperty("readonly", false)).isTrue();
    }

    @Test
    void takesTheCandidateAlongToTheNextQuestion() {
        begin();
        open();
        settle();

        assertThat(room().present()).isEqualTo(2);
        assertThat(find(AnswerEditor.class).single().getElement().getProperty("attempt"))
                .isEqualTo(interview.attempts().get(1).id().value().toString());
    }

    @Test
    void looksAtAnotherQuestionWithoutTakingTheCandidateAlong() {
        begin();
        Component view = open();

        UI.getCurrent()
                .navigate("interview/" + interview.id().value() + "/interviewer", QueryParameters.of("question", "2"));

        assertThat(room().present()).isEqualTo(1);
        assertThat(sent(view)).contains("Stranger is at question 1.");
        click("Go to question 1");
        assertThat(sent(view)).doesNotContain("Stranger is at question 1.");
    }

    @Test
    void leadsByButtonsAndByKeys() {
        begin();
        Component view = open();

        click("Pause");
        assertThat(room().phase()).isEqualTo(Phase.PAUSED);
        assertThat(sent(view)).contains("Paused. The clock stands still");
        press("p");
        assertThat(room().phase()).isEqualTo(Phase.RUNNING);
        press("x");
        assertThat(room().presentItem().extraMinutes()).isEqualTo(5);
        press("f");
        assertThat(room().focusUntil()).isPresent();
        assertThat(sent(view)).contains("Stranger thinks alone");
        click("Talk again");
        assertThat(room().focusUntil()).isEmpty();
        press("s");
        assertThat(room().present()).isEqualTo(2);
        assertThat(sent(view)).contains("Question 2 of");
    }

    @Test
    void saysWhyWhatCannotBeDoneCannot() {
        begin();
        Component view = open();

        for (int press = 0; press < 7; press++) {
            press("x");
        }

        assertThat(sent(view)).contains("A question gets at most 30 minutes more than planned.");
    }

    @Test
    void showsHintsOneAfterTheOther() {
        begin();
        open();

        press("h");

        assertThat(room().presentItem().hints()).isEqualTo(1);
    }

    @Test
    void exchangesAQuestionThatIsStillAheadAndGoesBack() {
        begin();
        Component view = open();
        String before = title(2);
        assertThat(sent(view)).contains(before);
        assertThat(exchanges()).as("never the one that is open").noneMatch(label -> label.contains(title(1)));

        test(exchange(before)).click();

        String after = title(2);
        assertThat(after).isNotEqualTo(before);
        assertThat(sent(view))
                .contains(after, "Question 2 is another one now.", "Back to the one before")
                .doesNotContain(before);
        assertThat(sent(view)).as("the card that lies open stays").contains(title(1), "Question 1 of");
        click("Back to the one before");
        assertThat(title(2)).isEqualTo(before);
        assertThat(sent(view)).contains(before).doesNotContain("is another one now");
    }

    @Test
    void exchangesByKeyTheQuestionThatLiesOpenHere() {
        begin();
        Component view = open();
        UI.getCurrent()
                .navigate("interview/" + interview.id().value() + "/interviewer", QueryParameters.of("question", "2"));
        String before = title(2);

        press("a");

        assertThat(sent(view)).contains(title(2), "Question 2 of").doesNotContain(before);
        assertThat(find(AnswerEditor.class).single().getElement().getProperty("attempt"))
                .isEqualTo(room().plan().get(1).attempt().value().toString());
        rooms.goTo(pass, 2);
        assertThat(sent(view)).as("opened by now").doesNotContain("Back to the one before");
        assertThat(exchanges()).hasSize(room().plan().size() - 2);
    }

    @Test
    void saysWhyAnOpenedQuestionStays() {
        begin();
        Component view = open();

        press("a");

        assertThat(sent(view)).contains("The candidate has opened question 1, so it keeps its answer.");
        assertThat(room().plan().getFirst().swapped()).isFalse();
    }

    @Test
    void hearsOfAnExchangeOnAnotherScreen() {
        begin();
        Component view = open();
        String before = title(2);

        questions.another(pass, room().plan().get(1).attempt());

        assertThat(sent(view)).contains(title(2)).doesNotContain(before);
    }

    @Test
    void listsTheKeysOfALiveRoomToo() {
        begin();
        open();

        press("?");

        assertThat(Sent.by(find(Dialog.class).single()))
                .contains(
                        "five minutes alone",
                        "another question in place of the one you look at",
                        "show the candidate the next hint");
    }

    @Test
    void testsTheirDevicesFirstAndCallsFromTheRoom() {
        open();
        assertThat(find(DeviceTest.class).exists()).isTrue();

        begin();
        open();

        assertThat(find(DeviceTest.class).exists()).isFalse();
        assertThat(find(RoomCall.class).single().getElement().getProperty("seat"))
                .isEqualTo(room().seat().value().toString());
        press("?");
        assertThat(Sent.by(find(Dialog.class).single())).contains("mute or unmute yourself");
    }

    @Test
    void hasNoCallWhereTheCandidateIsAlone() {
        SignedIn.as(candidate);
        interview = Sitting.in(application).running(60, 5);
        pass = Interviewing.in(application).person(interview, interviewer);

        open();

        assertThat(find(RoomCall.class).exists()).isFalse();
    }

    @Test
    void endsItForBothAndGoesToTheEndOfTheCard() {
        begin();
        Component view = open();

        click("End");
        test(find(NativeButton.class, find(EndDialog.class).single())
                        .withText("End interview")
                        .single())
                .click();

        assertThat(room().phase()).isEqualTo(Phase.ENDED);
        assertThat(sent(view)).contains("The interview is over.", "Your verdict");
    }

    @Test
    void hearsThatTheCandidateEndedIt() {
        begin();
        Component view = open();

        asCandidate(() -> interviews.end(interview.id()));

        assertThat(sent(view)).contains("The interview is over. Finish your marks");
    }

    /// What is on screen once what the server had to tell has arrived.
    private static String sent(Component view) {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        return Sent.by(view);
    }

    private void begin() {
        rooms.ready(pass, true);
        asCandidate(() -> rooms.ready(SeatPass.of(interview.id()), true));
    }

    /// Next, the rest missed, the level: what an interviewer does at the end of a question.
    private void settle() {
        click("Next");
        NativeButton missed = find(NativeButton.class, find(Dialog.class).single())
                .withCondition(
                        button -> button.getElement().getTextRecursively().contains("Missed"))
                .all()
                .stream()
                .findFirst()
                .orElse(null);
        if (missed != null) {
            test(missed).click();
        }
        test(find(NativeButton.class, find(Dialog.class).single())
                        .withCondition(button ->
                                button.getElement().getTextRecursively().contains("Leaning hire"))
                        .all()
                        .getFirst())
                .click();
    }

    private String title(int number) {
        RevisionId revision = application
                .getBean(InterviewRecords.class)
                .findWithoutReasons(interview.id())
                .orElseThrow()
                .attempts()
                .get(number - 1)
                .revision();
        return cards.cards(List.of(revision))
                .values()
                .iterator()
                .next()
                .summary()
                .title();
    }

    private NativeButton exchange(String title) {
        return find(NativeButton.class)
                .withCondition(button -> button.getAriaLabel()
                        .filter(("Another question in place of “" + title + "”")::equals)
                        .isPresent())
                .single();
    }

    private List<String> exchanges() {
        return find(NativeButton.class).all().stream()
                .flatMap(button -> button.getAriaLabel().stream())
                .filter(label -> label.startsWith("Another question in place of “"))
                .toList();
    }

    private LiveRoom room() {
        return rooms.room(pass).orElseThrow();
    }

    private void asCandidate(Runnable work) {
        SignedIn.as(candidate);
        work.run();
        SignedIn.as(interviewer);
    }

    private Component open() {
        UI.getCurrent().navigate("interview/" + interview.id().value() + "/interviewer");
        return getCurrentView() instanceof Component view ? view : null;
    }

    private void press(String key) {
        Element room = find(com.vaadin.flow.component.html.Div.class)
                .withClassName("interviewer")
                .single()
                .getElement();
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("event.detail", key);
        room.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(room, "room-key", data));
    }

    private void click(String word) {
        test(find(NativeButton.class)
                        .withCondition(button -> button.isVisible()
                                && button.getElement()
                                        .getTextRecursively()
                                        .strip()
                                        .startsWith(word))
                        .all()
                        .getFirst())
                .click();
    }
}
