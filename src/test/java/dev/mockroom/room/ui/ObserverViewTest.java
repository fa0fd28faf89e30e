package dev.mockroom.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.LiveRooms;
import dev.mockroom.interviews.NewObserverLink;
import dev.mockroom.interviews.Observers;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.questions.CardReader;
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

@MockroomTest
class ObserverViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Observers observers;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Interviews interviews;

    @Autowired
    private CardReader cards;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Person interviewer;
    private Person observer;
    private InterviewRecord interview;
    private SeatPass pass;

    @BeforeEach
    void twoMeet() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).waitingLive(30, 5);
        interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        observer = SignedIn.resident(jdbc, Role.CANDIDATE);
        pass = Interviewing.in(application).person(interview, interviewer);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void isAskedForInTheRoomAndAgreedToByTheOtherSide() {
        SignedIn.as(candidate);
        Component room = open("");

        click("Let somebody look on");

        assertThat(find(TextField.class, find(Dialog.class).single()).single().getValue())
                .contains("/observe/");
        assertThat(sent(room)).contains("Somebody may look on once Stranger has agreed.");
        find(Dialog.class).single().close();
        SignedIn.as(interviewer);
        observers.agree(pass, observers.find(pass).links().getFirst().id());
        SignedIn.as(candidate);
        assertThat(sent(room)).contains("An observer may join: you have both agreed.");
    }

    @Test
    void putsTheQuestionToTheOtherSide() {
        SignedIn.as(candidate);
        observers.ask(pass);
        SignedIn.as(interviewer);
        Component room = open("/interviewer");
        assertThat(Sent.by(room)).contains("Stranger would like somebody to look on. Do you agree?");

        click("Agree");

        assertThat(Sent.by(room)).contains("An observer may join");
        click("Withdraw");
        assertThat(observers.find(pass).links()).isEmpty();
    }

    @Test
    void joinsByPressingAButton() {
        String secret = agreed().secret();
        SignedIn.as(observer);
        UI.getCurrent().navigate("observe/" + secret);
        assertThat(Sent.by((Component) getCurrentView()))
                .contains("Both have agreed that somebody looks on.", "You join as " + observer.name());
        assertThat(observers.look(secret, "here", SeatPass::of))
                .as("looking uses nothing up")
                .isNotNull();

        click("Join");

        assertThat(observers.room(SeatPass.of(interview.id())).others()).hasSize(2);
    }

    @Test
    void showsTheQuestionAndTheAnswerAndNoRubric() {
        joined();
        begin();
        SignedIn.as(observer);
        Component view = open("/observer");

        AnswerEditor answer = find(AnswerEditor.class).single();
        assertThat(answer.getElement().getProperty("attempt"))
                .isEqualTo(interview.attempts().getFirst().id().value().toString());
        assertThat(answer.getElement().getProperty("readonly", false)).isTrue();
        String all = Sent.by(view);
        assertThat(all).contains("You look on");
        cards.cards(List.of(interview.attempts().getFirst().revision()))
                .values()
                .forEach(card -> card.rubric()
                        .signals()
                        .forEach(signal -> assertThat(all).doesNotContain(signal.text())));
    }

    @Test
    void followsAndHidesTheAnswerWhileTheCandidateThinksAlone() {
        joined();
        begin();
        SignedIn.as(observer);
        Component view = open("/observer");

        SignedIn.as(interviewer);
        rooms.focus(pass);
        SignedIn.as(observer);
        assertThat(sent(view)).contains("Stranger thinks alone");
        assertThat(find(AnswerEditor.class).all()).isEmpty();
        SignedIn.as(interviewer);
        rooms.endFocus(pass);
        rooms.goTo(pass, 2);
        SignedIn.as(observer);

        assertThat(sent(view)).contains("Question 2 of");
        assertThat(find(AnswerEditor.class).single().getElement().getProperty("attempt"))
                .isEqualTo(interview.attempts().get(1).id().value().toString());
    }

    @Test
    void closesWithASentenceWhenItIsOver() {
        joined();
        begin();
        SignedIn.as(observer);
        Component view = open("/observer");

        SignedIn.as(candidate);
        interviews.end(interview.id());
        SignedIn.as(observer);

        assertThat(sent(view)).contains("The interview is over").doesNotContain("Question 1 of");
        assertThat(find(AnswerEditor.class).all()).isEmpty();
    }

    @Test
    void closesAtOnceWhenOneOfTheTwoAsksThemToLeave() {
        joined();
        begin();
        SignedIn.as(observer);
        Component view = open("/observer");

        SignedIn.as(candidate);
        observers.withdraw(pass, observers.find(pass).links().getFirst().id());
        SignedIn.as(observer);

        assertThat(sent(view)).contains("You do not look on any more");
    }

    @Test
    void isLeftByAButton() {
        joined();
        begin();
        SignedIn.as(observer);
        Component view = open("/observer");

        click("Leave");

        assertThat(Sent.by(view)).contains("You have left");
        SignedIn.as(candidate);
        assertThat(observers.find(pass).links()).isEmpty();
    }

    @Test
    void isNoPageForAnybodyElse() {
        joined();
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));

        open("/observer");

        assertThat(getCurrentView()).isNotInstanceOf(ObserverView.class);
    }

    private NewObserverLink agreed() {
        SignedIn.as(candidate);
        NewObserverLink link = observers.ask(pass);
        SignedIn.as(interviewer);
        observers.agree(pass, link.id());
        return link;
    }

    private void joined() {
        String secret = agreed().secret();
        SignedIn.as(observer);
        observers.join(secret, "", SeatPass::of);
    }

    private void begin() {
        SignedIn.as(candidate);
        interviews.start(interview.id());
    }

    private Component open(String within) {
        UI.getCurrent().navigate("interview/" + interview.id().value() + within);
        return (Component) getCurrentView();
    }

    /// What is on screen once what the server had to tell has arrived.
    private static String sent(Component view) {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        return Sent.by(view);
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
