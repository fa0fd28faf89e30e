package dev.mockroom.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.LiveRooms;
import dev.mockroom.interviews.QuestionSwaps;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.Swaps;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Seniority;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class LiveCandidateTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private QuestionSwaps questions;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private InterviewRecord interview;

    @BeforeEach
    void signIn() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).waitingLive(60, 5);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void isToldThatNobodyHasJoinedAndHowToInvite() {
        Component view = open();

        assertThat(sent(view)).contains("Somebody interviews you", "Your interviewer has not joined yet");
        assertThat(find(Anchor.class).withText("Invite somebody").single().getHref())
                .isEqualTo("interview/" + interview.id().value() + "/hand-over");
    }

    @Test
    void seesWhoJoinsAndWhoIsReady() {
        Component view = open();

        SeatPass guest = joins();
        assertThat(sent(view)).contains("Ines Okafor");
        click("I’m ready");
        assertThat(sent(view)).contains("It begins when Ines Okafor is ready too.");
        asGuest(() -> rooms.ready(guest, true));

        assertThat(heading()).startsWith("Question 1 of");
    }

    @Test
    void onlyAnswersWhereSomebodyLeads() {
        SeatPass guest = begun();

        open();

        assertThat(visible("Next question")).isFalse();
        assertThat(visible("Skip")).isFalse();
        assertThat(visible("Hint 1 of")).isFalse();
        assertThat(visible("Pause")).isTrue();
        assertThat(visible("End")).isTrue();
        asGuest(() -> rooms.goTo(guest, 2));
        assertThat(heading()).startsWith("Question 2 of");
    }

    @Test
    void isShownTheHintsThatAreGiven() {
        SeatPass guest = begun();
        Component view = open();

        asGuest(() -> rooms.releaseHint(guest, 1, 1));

        assertThat(sent(view)).contains("Hint 1, given at 0:0");
    }

    @Test
    void isToldWhenThereIsTimeToThinkAlone() {
        SeatPass guest = begun();
        Component view = open();

        asGuest(() -> rooms.focus(guest));

        assertThat(sent(view)).contains("Time to think alone");
    }

    @Test
    void isSentNothingOfAQuestionThatWasExchangedAhead() {
        SeatPass guest = begun();
        Component view = open();
        String steps = heading();
        Card before = card(interview.id(), 2);

        asGuest(() -> questions.another(
                guest, rooms.room(guest).orElseThrow().plan().get(1).attempt()));

        Card after = card(interview.id(), 2);
        assertThat(after.summary().title()).isNotEqualTo(before.summary().title());
        assertThat(heading()).isEqualTo(steps);
        assertThat(sent(view))
                .doesNotContain(before.summary().title(), after.summary().title());
        asGuest(() -> rooms.goTo(guest, 2));
        assertThat(heading()).startsWith("Question 2 of");
        assertThat(application
                        .getBean(Interviews.class)
                        .room(interview.id())
                        .open()
                        .orElseThrow()
                        .wording()
                        .orElseThrow()
                        .prompt())
                .isEqualTo(prompt(interview.id(), 2));
    }

    @Test
    void isSentNothingOfTheNextRoundBeforeItBegins() {
        interview = Sitting.in(application).waitingLiveLoop(2);
        SeatPass guest = begun();
        Interviews own = application.getBean(Interviews.class);
        own.end(interview.id());
        InterviewId next = application
                .getBean(Swaps.class)
                .next(SeatPass.of(interview.id()))
                .orElseThrow()
                .interview();
        UI.getCurrent().navigate("interview/" + next.value());
        Component view = (Component) getCurrentView();

        assertThat(sent(view)).contains("Ines Okafor", "I’m ready");
        asGuest(() -> rooms.ready(new SeatPass(next, guest.key().orElseThrow()), true));

        assertThat(sent(view))
                .doesNotContain(card(next, 1).summary().title(), prompt(next, 1).strip());
        click("I’m ready");
        assertThat(heading()).startsWith("Question 1 of");
    }

    private Card card(InterviewId id, int number) {
        RevisionId revision = revision(id, number);
        return Objects.requireNonNull(
                application.getBean(CardReader.class).cards(List.of(revision)).get(revision));
    }

    private String prompt(InterviewId id, int number) {
        RevisionId revision = revision(id, number);
        return Objects.requireNonNull(application
                        .getBean(CardReader.class)
                        .prompts(List.of(revision))
                        .get(revision))
                .markdown();
    }

    private RevisionId revision(InterviewId id, int number) {
        return application
                .getBean(InterviewRecords.class)
                .findWithoutReasons(id)
                .orElseThrow()
                .attempts()
                .get(number - 1)
                .revision();
    }

    @Test
    void leadsAgainWhereNobodyCame() {
        open();

        click("Begin without waiting");

        assertThat(heading()).startsWith("Question 1 of");
        assertThat(visible("Next question")).isTrue();
        SeatPass late = joins();
        assertThat(visible("Next question")).as("from when somebody came").isFalse();
        asGuest(() -> assertThat(rooms.room(late)).isPresent());
    }

    @Test
    void mayTestTheirDevicesBeforeItBegins() {
        open();

        assertThat(find(DeviceTest.class).single().isVisible()).isTrue();
        assertThat(find(RoomCall.class).exists()).as("not before it begins").isFalse();
    }

    @Test
    void canCallWhoeverInterviewsThem() {
        begun();
        open();

        Element call = find(RoomCall.class).single().getElement();

        assertThat(call.getProperty("seat")).isEqualTo(interview.seat().value().toString());
        assertThat(call.getProperty("socket"))
                .isEqualTo("socket/room/" + interview.id().value());
        assertThat(call.getPropertyRaw("labels").toString())
                .contains("Join with video", "a TURN server is missing")
                .doesNotContain("room.call");
    }

    @Test
    void isAskedForNoDeviceWhereThereAreNoCalls() {
        open();
        ReadyTogether without = new ReadyTogether(
                new ReadyTogether.What(
                        interview.id(),
                        interview.seat(),
                        application
                                .getBean(Interviews.class)
                                .room(interview.id())
                                .outline(),
                        "",
                        Seniority.MID,
                        "room.ready.candidate",
                        List.of()),
                false,
                ready -> {});

        assertThat(find(DeviceTest.class, without).exists()).isFalse();
        assertThat(Sent.by(new KeysDialog(false))).doesNotContain("mute");
        assertThat(Sent.by(new KeysDialog(true))).contains("mute or unmute yourself");
    }

    /// Lets what the server had to tell arrive.
    private static void catchUp() {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    private static String sent(Component view) {
        catchUp();
        return Sent.by(view);
    }

    private String heading() {
        catchUp();
        return find(H1.class).single().getText();
    }

    private SeatPass begun() {
        SeatPass guest = joins();
        rooms.ready(SeatPass.of(interview.id()), true);
        asGuest(() -> rooms.ready(guest, true));
        return guest;
    }

    private SeatPass joins() {
        SeatPass guest = Interviewing.in(application).guest(interview, "Ines Okafor");
        SignedIn.as(candidate);
        return guest;
    }

    private void asGuest(Runnable work) {
        SignedIn.guest();
        work.run();
        SignedIn.as(candidate);
    }

    private Component open() {
        return navigate("interview/" + interview.id().value(), CandidateRoomView.class);
    }

    private boolean visible(String word) {
        catchUp();
        return find(NativeButton.class)
                .withCondition(button -> button.isVisible()
                        && button.getElement().getTextRecursively().strip().startsWith(word))
                .exists();
    }

    private void click(String word) {
        test(find(NativeButton.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().strip().startsWith(word))
                        .all()
                        .getFirst())
                .click();
    }
}
