package dev.mockroom.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.HandOvers;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.LiveRooms;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is said about calls goes to the seat it is meant for in the same room, and nowhere else.
@MockroomTest
class RoomCallSocketTest {

    private static final int CLOSED = 70;
    private static final int PONG = 71;
    private static final int CALL = 74;
    private static final int NO_CALL = 75;
    private static final int ICE = 76;
    private static final byte[] OFFER = "an offer".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RoomSocketHandler handler;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private TestClock clock;

    private final SeatId interviewersSeat = new SeatId(UUID.randomUUID());
    private final SeatId observersSeat = new SeatId(UUID.randomUUID());
    private Person person;
    private InterviewId room;
    private InterviewId otherRoom;
    private SeatId candidatesSeat;

    @BeforeEach
    void thereAreTwoRooms(@Autowired JdbcClient jdbc) {
        person = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        InterviewRecord interview = Sitting.in(application).running(30, 1);
        room = interview.id();
        candidatesSeat = interview.seat();
        otherRoom = Sitting.in(application).running(30, 2).id();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void passesAnOfferOnToTheOtherSeatUnread() {
        Browser candidate = candidate();
        Browser interviewer = interviewer();

        candidate.sends(call(CallStep.DESCRIPTION, interviewersSeat, OFFER));

        ByteBuffer heard = interviewer.receives(CALL);
        assertThat(heard.get()).isEqualTo(CallStep.DESCRIPTION.code());
        assertThat(seat(heard)).as("from whom, as the server saw it").isEqualTo(candidatesSeat);
        assertThat(heard.getInt()).isEqualTo(11);
        assertThat(heard.getInt()).isEqualTo(22);
        assertThat(rest(heard)).isEqualTo(OFFER);
        hearsNothing(candidate);
    }

    @Test
    void passesOnToAllTabsOfASeatAndToOnesOwnOthers() {
        Browser candidate = candidate();
        Browser second = candidate();
        Browser interviewer = interviewer();
        Browser interviewersSecond = interviewer();

        candidate.sends(call(CallStep.HERE, interviewersSeat, new byte[] {3}));
        candidate.sends(call(CallStep.HERE, candidatesSeat, new byte[] {3}));

        interviewer.receives(CALL);
        interviewersSecond.receives(CALL);
        second.receives(CALL);
        hearsNothing(candidate);
    }

    @Test
    void passesNothingOnToAnotherRoom() {
        Browser elsewhere = enter(otherRoom, interviewersSeat, SeatRole.INTERVIEWER);
        Browser candidate = candidate();

        candidate.sends(call(CallStep.DESCRIPTION, interviewersSeat, OFFER));

        assertThat(reason(candidate.receives(NO_CALL))).isEqualTo(CallRefusal.NOBODY.code());
        hearsNothing(elsewhere);
    }

    @Test
    void takesNothingFromWhoOnlyLooksOnAndGivesThemNothing() {
        Browser observer = enter(room, observersSeat, SeatRole.OBSERVER);
        Browser candidate = candidate();

        observer.sends(call(CallStep.DESCRIPTION, candidatesSeat, OFFER));
        assertThat(reason(observer.receives(NO_CALL))).isEqualTo(CallRefusal.NOT_HERE.code());
        observer.sends(new byte[] {6});
        assertThat(reason(observer.receives(NO_CALL))).as("no servers either").isEqualTo(CallRefusal.NOT_HERE.code());
        candidate.sends(call(CallStep.DESCRIPTION, observersSeat, OFFER));

        assertThat(reason(candidate.receives(NO_CALL))).isEqualTo(CallRefusal.NOBODY.code());
        hearsNothing(observer);
    }

    @Test
    void saysSoWhereNobodyIsThere() {
        Browser candidate = candidate();

        candidate.sends(call(CallStep.ASK, interviewersSeat, new byte[0]));

        ByteBuffer refused = candidate.receives(NO_CALL);
        assertThat(seat(refused)).isEqualTo(interviewersSeat);
        assertThat(refused.get()).isEqualTo(CallRefusal.NOBODY.code());
    }

    @Test
    void givesServersWhileALiveInterviewIsUnderWay() {
        InterviewRecord live = Sitting.in(application).waitingLive(30, 3);
        SeatPass guest = Interviewing.in(application).guest(live, "Grace");
        SeatId theirs = rooms.room(guest).orElseThrow().seat();
        Browser candidate = enter(live.id(), live.seat(), SeatRole.CANDIDATE);
        Browser interviewer = enter(live.id(), theirs, SeatRole.INTERVIEWER);
        assertNoServers(candidate, "before it begins nobody is offered a call");
        rooms.ready(guest, true);
        SignedIn.as(person);
        rooms.ready(SeatPass.of(live.id()), true);
        SignedIn.guest();

        assertServers(candidate);
        assertServers(interviewer);
        rooms.pause(guest);
        assertServers(candidate);
        rooms.end(guest);
        candidate.receives(CLOSED);
        interviewer.receives(CLOSED);
        clock.advance(Duration.ofMinutes(4));
        assertServers(interviewer);
        clock.advance(Duration.ofMinutes(2));
        assertNoServers(interviewer, "it is over");
        assertNoServers(candidate, "it is over");
    }

    @Test
    void givesNoServersWhereNobodyCouldBeCalled() {
        assertNoServers(candidate(), "the candidate is alone");
        InterviewRecord live = Sitting.in(application).waitingLive(30, 3);
        SeatPass guest = Interviewing.in(application).guest(live, "Grace");
        SeatId theirs = rooms.room(guest).orElseThrow().seat();
        rooms.ready(guest, true);
        SignedIn.as(person);
        rooms.ready(SeatPass.of(live.id()), true);
        Browser before = enter(live.id(), theirs, SeatRole.INTERVIEWER);
        assertServers(before);
        assertNoServers(enter(live.id(), interviewersSeat, SeatRole.INTERVIEWER), "no seat of this meeting");

        handOvers.takeBack(live.id(), theirs);

        assertNoServers(enter(live.id(), theirs, SeatRole.INTERVIEWER), "the seat was taken back");
    }

    private static void assertServers(Browser browser) {
        browser.sends(new byte[] {6});
        assertThat(new String(rest(browser.receives(ICE)), StandardCharsets.UTF_8))
                .as("nobody else is asked unless an administrator names them")
                .isEqualTo("[]");
    }

    private static void assertNoServers(Browser browser, String why) {
        browser.sends(new byte[] {6});
        assertThat(reason(browser.receives(NO_CALL))).as(why).isEqualTo(CallRefusal.NOT_HERE.code());
    }

    @Test
    void takesADescriptionUpToItsLimitAndClosesOnMore() {
        Browser candidate = candidate();
        Browser interviewer = interviewer();

        candidate.sends(call(CallStep.DESCRIPTION, interviewersSeat, new byte[RoomProtocol.MAX_CALL]));
        interviewer.receives(CALL);
        candidate.sends(call(CallStep.DESCRIPTION, interviewersSeat, new byte[RoomProtocol.MAX_CALL + 1]));

        assertThat(candidate.closed().getCode()).isEqualTo(1007);
        hearsNothing(interviewer);
    }

    @Test
    void closesOnAStepThatIsNone() {
        Browser candidate = candidate();
        byte[] frame = call(CallStep.HERE, interviewersSeat, new byte[0]);
        frame[1] = 9;

        candidate.sends(frame);

        assertThat(candidate.closed().getCode()).isEqualTo(1007);
    }

    @Test
    void stopsAFloodOfCallsAndLeavesTheSocketOpen() {
        Browser candidate = candidate();
        Browser interviewer = interviewer();

        for (int i = 0; i < Allowance.CALL_FRAMES_AT_ONCE + 50; i++) {
            candidate.sends(call(CallStep.CANDIDATE, interviewersSeat, new byte[0]));
        }

        assertThat(reason(candidate.receives(NO_CALL))).isEqualTo(CallRefusal.TOO_MUCH.code());
        interviewer.sends(new byte[] {3});
        int passed = 0;
        while (interviewer.receivesNext() != PONG) {
            passed++;
        }
        assertThat(passed).isBetween(Allowance.CALL_FRAMES_AT_ONCE, Allowance.CALL_FRAMES_AT_ONCE + 45);
    }

    private void hearsNothing(Browser browser) {
        browser.sends(new byte[] {3});
        browser.receives(PONG);
    }

    private Browser candidate() {
        return enter(room, candidatesSeat, SeatRole.CANDIDATE);
    }

    private Browser interviewer() {
        return enter(room, interviewersSeat, SeatRole.INTERVIEWER);
    }

    private Browser enter(InterviewId where, SeatId seat, SeatRole role) {
        Browser browser = new Browser(
                handler,
                URI.create("/socket/room/" + where.value()),
                Map.of(RoomEntry.ATTRIBUTE, new RoomEntry(where, seat, role, Optional.of(person.id()), person.name())));
        handler.afterConnectionEstablished(browser.session());
        return browser;
    }

    private static byte[] call(CallStep step, SeatId to, byte[] said) {
        return ByteBuffer.allocate(26 + said.length)
                .put((byte) 5)
                .put(step.code())
                .putLong(to.value().getMostSignificantBits())
                .putLong(to.value().getLeastSignificantBits())
                .putInt(11)
                .putInt(22)
                .put(said)
                .array();
    }

    private static SeatId seat(ByteBuffer frame) {
        return new SeatId(new UUID(frame.getLong(), frame.getLong()));
    }

    private static byte reason(ByteBuffer refused) {
        return refused.get(refused.limit() - 1);
    }

    private static byte[] rest(ByteBuffer frame) {
        return Arrays.copyOfRange(
                frame.array(), frame.arrayOffset() + frame.position(), frame.arrayOffset() + frame.limit());
    }
}
