package dev.mockroom.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.DevicesSignedOut;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.accounts.SignedInPerson;
import dev.mockroom.interviews.AttemptAccess;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.DeskAttempts;
import dev.mockroom.interviews.HandOvers;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.JoinOutcome;
import dev.mockroom.interviews.LiveRooms;
import dev.mockroom.interviews.NewObserverLink;
import dev.mockroom.interviews.Observers;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatKey;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.TypedAnswer;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.socket.CloseStatus;

@MockroomTest
class RoomSocketTest {

    private static final int SYNC = 65;
    private static final int SYNCED = 66;
    private static final int UPDATE = 67;
    private static final int ACK = 68;
    private static final int REFUSAL = 69;
    private static final int CLOSED = 70;
    private static final int PONG = 71;
    private static final int PRESENT = 72;
    private static final int AWARENESS = 73;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AttemptLog log;

    @Autowired
    private AttemptAccess access;

    @Autowired
    private DeskAttempts desk;

    @Autowired
    private Interviews interviews;

    @Autowired
    private Observers observers;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private RoomSocketHandler handler;

    @Autowired
    private RoomHandshake handshake;

    @Autowired
    private TestClock clock;

    private final TypedAnswer answer = new TypedAnswer(1);

    private Person candidate;
    private Person stranger;
    private InterviewId interview;
    private InterviewId strangersInterview;
    private AttemptId attempt;
    private AttemptId nextAttempt;
    private SeatId seat;

    @BeforeEach
    void twoPeopleSitInInterviewsOfTheirOwn(@Autowired JdbcClient jdbc) {
        stranger = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        strangersInterview = Sitting.in(application).running(30, 1).id();
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        InterviewRecord running = Sitting.in(application).running(30, 1);
        interview = running.id();
        seat = running.seat();
        attempt = running.attempts().get(0).id();
        nextAttempt = running.attempts().get(1).id();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void acknowledgesAnUpdateOnceItIsInTheLog() {
        Browser browser = enter(candidate);

        browser.sends(update(attempt, 7, answer.types("variance")));

        ByteBuffer ack = browser.receives(ACK);
        assertThat(attempt(ack)).isEqualTo(attempt);
        assertThat(ack.getInt()).isEqualTo(99);
        assertThat(ack.getInt()).isEqualTo(7);
        assertThat(ack.getLong()).isEqualTo(1);
        assertThat(log.text(attempt)).isEqualTo("variance");
    }

    @Test
    void passesAnUpdateOnToThoseWhoOpenedTheAttempt() {
        Browser one = enter(candidate);
        Browser other = enter(candidate);
        Browser elsewhere = enter(candidate);
        other.sends(open(attempt, 0));
        other.receives(SYNCED);
        elsewhere.sends(open(nextAttempt, 0));
        elsewhere.receives(SYNCED);

        byte[] bytes = answer.types("both tabs");
        one.sends(update(attempt, 1, bytes));

        ByteBuffer relayed = other.receives(UPDATE);
        assertThat(attempt(relayed)).isEqualTo(attempt);
        assertThat(relayed.getLong()).isEqualTo(1);
        assertThat(rest(relayed)).isEqualTo(bytes);
        one.receives(ACK);
        assertThat(elsewhere.kinds()).doesNotContain(UPDATE);
    }

    @Test
    void sendsWhatFollowsThePlaceThatTheBrowserKnows() {
        List.of("One.", " Two.", " Three.")
                .forEach(text -> log.append(attempt, seat, answer.types(text)).join());
        Browser browser = enter(candidate);

        browser.sends(open(attempt, 2));

        ByteBuffer sync = browser.receives(SYNC);
        assertThat(attempt(sync)).isEqualTo(attempt);
        assertThat(sync.getLong()).isEqualTo(3);
        assertThat(sync.getInt()).isEqualTo(sync.remaining());
        ByteBuffer synced = browser.receives(SYNCED);
        assertThat(attempt(synced)).isEqualTo(attempt);
        assertThat(synced.getLong()).isEqualTo(3);
        assertThat(synced.get()).isEqualTo((byte) 1);
    }

    @Test
    void saysWhereTheLogEndsToABrowserThatKnowsMore() {
        log.append(attempt, seat, answer.types("restored")).join();
        Browser browser = enter(candidate);

        browser.sends(open(attempt, 40));

        ByteBuffer synced = browser.receives(SYNCED);
        attempt(synced);
        assertThat(synced.getLong()).isEqualTo(1);
    }

    @Test
    void refusesSomebodyElsesAttempt() {
        Browser browser = enter(stranger, strangersInterview);

        browser.sends(open(attempt, 0));
        assertThat(reason(browser.receives(REFUSAL))).isEqualTo(Refusal.NOT_FOUND.code());
        browser.sends(update(attempt, 1, answer.types("not mine")));
        assertThat(reason(browser.receives(REFUSAL))).isEqualTo(Refusal.NOT_FOUND.code());

        assertThat(log.since(attempt, 0)).isEmpty();
    }

    @Test
    void takesTypingAtOnesOwnDeskUntilItIsClosed() {
        AttemptId review = reviewed();
        Browser browser = enter(candidate, DeskAttempts.room(review));

        browser.sends(update(review, 1, answer.types("at my desk")));
        browser.receives(ACK);
        desk.close(review, Duration.ofMinutes(1));
        browser.sends(update(review, 2, answer.types(", too late")));

        assertThat(reason(browser.receives(REFUSAL))).isEqualTo(Refusal.CLOSED.code());
        assertThat(log.text(review)).isEqualTo("at my desk");
    }

    @Test
    void letsNobodyElseToSomebodysDesk() {
        AttemptId review = reviewed();

        assertThat(access.seated(DeskAttempts.room(review), Optional.of(stranger.id()), Optional.empty()))
                .isEmpty();
        Browser browser = enter(stranger, strangersInterview);
        browser.sends(update(review, 1, answer.types("not mine")));

        assertThat(reason(browser.receives(REFUSAL))).isEqualTo(Refusal.NOT_FOUND.code());
        assertThat(log.since(review, 0)).isEmpty();
    }

    private AttemptId reviewed() {
        AttemptRecord asked = Sitting.in(application).read(interview).attempts().getFirst();
        return desk.open(candidate.id(), asked.question(), asked.revision(), 5);
    }

    @Test
    void refusesAnAttemptOfAnotherRoom() {
        InterviewRecord other = Sitting.in(application).running(30, 2);
        Browser browser = enter(candidate, other.id());

        browser.sends(update(attempt, 1, answer.types("wrong room")));

        assertThat(reason(browser.receives(REFUSAL))).isEqualTo(Refusal.NOT_FOUND.code());
    }

    @Test
    void takesTheLastWordsButNothingAfterThem() {
        Browser browser = enter(candidate);
        interviews.end(interview);
        browser.receives(CLOSED);

        browser.sends(update(attempt, 1, answer.types("just in time")));
        browser.receives(ACK);
        clock.advance(Duration.ofMinutes(1));
        browser.sends(update(attempt, 2, answer.types(", too late")));

        assertThat(reason(browser.receives(REFUSAL))).isEqualTo(Refusal.CLOSED.code());
        assertThat(log.text(attempt)).isEqualTo("just in time");
    }

    @Test
    void refusesBytesThatAreNoUpdate() {
        Browser browser = enter(candidate);

        browser.sends(update(attempt, 1, "no update".getBytes(StandardCharsets.UTF_8)));

        assertThat(reason(browser.receives(REFUSAL))).isEqualTo(Refusal.MALFORMED.code());
    }

    @Test
    void takesAMessageInPieces() {
        Browser browser = enter(candidate);
        byte[] whole = update(attempt, 1, answer.types("in pieces"));

        browser.sendsPiece(java.util.Arrays.copyOf(whole, 10), false);
        browser.sendsPiece(java.util.Arrays.copyOfRange(whole, 10, whole.length), true);

        browser.receives(ACK);
        assertThat(log.text(attempt)).isEqualTo("in pieces");
    }

    @Test
    void closesOnAMessageThatNeverEnds() {
        Browser browser = enter(candidate);

        for (int i = 0; i < 20; i++) {
            browser.sendsPiece(new byte[8192], false);
        }

        assertThat(browser.closed()).extracting(CloseStatus::getCode).isEqualTo(1009);
    }

    @Test
    void closesOnAFrameThatIsNone() {
        Browser browser = enter(candidate);

        browser.sends(new byte[] {42});

        assertThat(browser.closed()).satisfies(status -> {
            assertThat(status.getCode()).isEqualTo(1007);
            assertThat(status.getReason()).isNotBlank();
        });
    }

    @Test
    void answersAPing() {
        Browser browser = enter(candidate);

        browser.sends(new byte[] {3});

        browser.receives(PONG);
    }

    @Test
    void letsGoOfWhoeverSignedOut() {
        Browser browser = enter(candidate);
        Browser other = enter(stranger, strangersInterview);

        application.publishEvent(new DevicesSignedOut(candidate.id()));

        assertThat(browser.closed()).isEqualTo(CloseStatus.POLICY_VIOLATION);
        other.sends(new byte[] {3});
        other.receives(PONG);
    }

    @Test
    void closesOnAFloodAndHurtsNobodyElse() {
        Browser flood = enter(candidate);
        Browser calm = enter(candidate);

        for (int i = 0; i <= Allowance.FRAMES_AT_ONCE + 1; i++) {
            flood.sends(new byte[] {3});
        }

        assertThat(flood.closed()).satisfies(status -> {
            assertThat(status.getCode()).isEqualTo(1008);
            assertThat(status.getReason()).isNotBlank();
        });
        calm.sends(update(attempt, 1, answer.types("still here")));
        calm.receives(ACK);
    }

    @Test
    void passesCaretsOnToThoseWhoOpenedTheAttemptAndKeepsNone() {
        Browser one = enter(candidate);
        Browser other = enter(candidate);
        one.sends(open(attempt, 0));
        one.receives(SYNCED);
        other.sends(open(attempt, 0));
        other.receives(SYNCED);

        one.sends(caret(attempt, 20));

        ByteBuffer pointed = other.receives(AWARENESS);
        assertThat(attempt(pointed)).isEqualTo(attempt);
        assertThat(new SeatId(new java.util.UUID(pointed.getLong(), pointed.getLong())))
                .isEqualTo(seat);
        assertThat(pointed.remaining()).isEqualTo(20);
        assertThat(log.since(attempt, 0)).isEmpty();
    }

    @Test
    void passesNoCaretOnFromABrowserThatHasNotOpenedTheAttempt() {
        Browser one = enter(candidate);
        Browser other = enter(candidate);
        other.sends(open(attempt, 0));
        other.receives(SYNCED);

        one.sends(caret(attempt, 20));
        one.sends(new byte[] {3});
        one.receives(PONG);
        other.sends(new byte[] {3});

        other.receives(PONG);
    }

    @Test
    void closesOnMoreCaretsThanAnybodyHas() {
        Browser browser = enter(candidate);

        browser.sends(caret(attempt, RoomProtocol.MAX_AWARENESS + 1));

        assertThat(browser.closed().getCode()).isEqualTo(1007);
    }

    @Test
    void letsAGuestReadAlongByTheirKey() {
        SignedIn.as(candidate);
        SeatPass pass =
                Interviewing.in(application).guest(Sitting.in(application).read(interview), "Ines Okafor");
        Browser writer = enter(candidate);
        Browser reader = enter(pass);
        reader.sends(open(attempt, 0));
        assertThat(reader.receives(SYNCED).get(16 + 8)).as("reads only").isEqualTo((byte) 2);

        writer.sends(update(attempt, 1, answer.types("variance")));

        reader.receives(UPDATE);
        reader.sends(update(attempt, 1, new TypedAnswer(2).types("mine")));
        assertThat(reason(reader.receives(REFUSAL))).isEqualTo(Refusal.READ_ONLY.code());
        assertThat(log.text(attempt)).isEqualTo("variance");
    }

    @Test
    void letsAGuestReadEveryAnswerOfTheirMeetingAndNoOther() {
        SignedIn.as(candidate);
        InterviewRecord running = Sitting.in(application).read(interview);
        SeatPass pass = Interviewing.in(application).guest(running, "Ines Okafor");
        SignedIn.as(candidate);
        AttemptId anotherMeetings =
                Sitting.in(application).running(30, 2).attempts().getFirst().id();
        AttemptId strangers = Sitting.in(application)
                .read(strangersInterview)
                .attempts()
                .getFirst()
                .id();
        AttemptId atTheDesk = reviewed();
        Browser reader = enter(pass);

        for (AttemptRecord own : running.attempts()) {
            reader.sends(open(own.id(), 0));
            assertThat(reader.receives(SYNCED).get(16 + 8)).as("reads only").isEqualTo((byte) 2);
        }
        for (AttemptId other : List.of(anotherMeetings, strangers, atTheDesk)) {
            reader.sends(open(other, 0));
            assertThat(reason(reader.receives(REFUSAL))).isEqualTo(Refusal.NOT_FOUND.code());
            reader.sends(update(other, 1, new TypedAnswer(3).types("not theirs")));
            assertThat(reason(reader.receives(REFUSAL))).isEqualTo(Refusal.NOT_FOUND.code());
            assertThat(log.since(other, 0)).isEmpty();
        }
    }

    @Test
    void letsAGuestWriteInNoAnswerOfTheirMeetingAtAnyTime() {
        SignedIn.as(candidate);
        InterviewRecord waiting = Sitting.in(application).waiting(30, 3);
        SeatPass pass = Interviewing.in(application).guest(waiting, "Ines Okafor");
        AttemptId first = waiting.attempts().getFirst().id();
        Browser reader = enter(pass, waiting.id());
        reader.sends(update(first, 1, new TypedAnswer(3).types("before it begins")));
        assertThat(reason(reader.receives(REFUSAL))).isEqualTo(Refusal.READ_ONLY.code());

        SignedIn.as(candidate);
        interviews.start(waiting.id());
        reader.sends(update(first, 2, new TypedAnswer(3).types("while it runs")));
        assertThat(reason(reader.receives(REFUSAL))).isEqualTo(Refusal.READ_ONLY.code());

        assertThat(log.since(first, 0)).isEmpty();
    }

    @Test
    void opensNoOtherRoomToAGuestsKey() {
        SignedIn.as(candidate);
        SeatPass pass =
                Interviewing.in(application).guest(Sitting.in(application).read(interview), "Ines Okafor");
        String key = pass.key().orElseThrow().secret();

        assertThat(knock(strangersInterview, new Cookie(SeatKey.cookie(interview), key)))
                .isEqualTo(401);
        assertThat(knock(strangersInterview, new Cookie(SeatKey.cookie(strangersInterview), key)))
                .isEqualTo(404);
        assertThat(knock(interview, new Cookie(SeatKey.cookie(interview), "guessed")))
                .isEqualTo(404);
        assertThat(knock(interview, new Cookie(SeatKey.cookie(interview), key))).isEqualTo(200);
    }

    private int knock(InterviewId room, Cookie cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/socket/room/" + room.value());
        request.setCookies(cookie);
        MockHttpServletResponse response = new MockHttpServletResponse();
        ServletServerHttpResponse wrapped = new ServletServerHttpResponse(response);
        handshake.beforeHandshake(new ServletServerHttpRequest(request), wrapped, handler, new HashMap<>());
        wrapped.close();
        return response.getStatus();
    }

    @Test
    void saysWhoIsHereAndWhoIsGone() {
        SignedIn.as(candidate);
        SeatPass pass =
                Interviewing.in(application).guest(Sitting.in(application).read(interview), "Ines Okafor");
        Browser writer = enter(candidate);
        writer.receives(PRESENT);

        Browser reader = enter(pass);

        assertThat(new String(rest(writer.receives(PRESENT)), StandardCharsets.UTF_8))
                .contains("Stranger", "Ines Okafor");
        reader.breaks();
        ByteBuffer gone = writer.receives(PRESENT);
        assertThat(gone.get(16 + 1)).as("the candidate is here").isEqualTo((byte) 1);
        int second = 16 + 3 + "Stranger".length();
        assertThat(gone.get(second + 16 + 1)).as("the guest may come back").isEqualTo((byte) 2);
    }

    @Test
    void letsAnObserverReadAndDoNothingElse() {
        Observed watched = observed();
        Browser writer = enter(candidate, watched.interview().id());
        Browser observer = enter(watched.pass());
        AttemptId read = watched.interview().attempts().getFirst().id();
        writer.sends(open(read, 0));
        writer.receives(SYNCED);
        observer.sends(open(read, 0));
        assertThat(observer.receives(SYNCED).get(16 + 8)).as("reads only").isEqualTo((byte) 2);

        writer.sends(update(read, 1, answer.types("variance")));
        observer.receives(UPDATE);
        writer.receives(ACK);
        observer.sends(update(read, 1, new TypedAnswer(2).types("mine")));
        assertThat(reason(observer.receives(REFUSAL))).isEqualTo(Refusal.READ_ONLY.code());
        observer.sends(caret(read, 20));
        observer.sends(new byte[] {3});
        observer.receives(PONG);

        assertThat(writer.kinds()).doesNotContain(AWARENESS);
        assertThat(log.text(read)).isEqualTo("variance");
    }

    @Test
    void letsGoOfAnObserverWhenOneSideWithdraws() {
        Observed watched = observed();
        Browser observer = enter(watched.pass());
        SignedIn.as(candidate);
        SeatPass own = SeatPass.of(watched.interview().id());

        observers.withdraw(own, observers.find(own).links().getFirst().id());

        assertThat(observer.closed().getCode()).isEqualTo(CloseStatus.POLICY_VIOLATION.getCode());
        assertThat(entry(watched.pass())).isNull();
    }

    @Test
    void letsGoOfAnObserverWhenItIsOver() {
        Observed watched = observed();
        Browser observer = enter(watched.pass());
        SignedIn.as(candidate);

        interviews.end(watched.interview().id());

        assertThat(observer.closed().getCode()).isEqualTo(CloseStatus.POLICY_VIOLATION.getCode());
    }

    @Test
    void sendsAnObserverNothingOfAnAnswerWhileItsCandidateThinksAlone() {
        Observed watched = observed();
        AttemptId read = watched.interview().attempts().getFirst().id();
        Browser writer = enter(candidate, watched.interview().id());
        Browser observer = enter(watched.pass());
        Browser interviewer = enter(watched.interviewer());
        for (Browser browser : List.of(writer, observer, interviewer)) {
            browser.sends(open(read, 0));
            browser.receives(SYNCED);
        }
        SignedIn.guest();
        rooms.focus(watched.interviewer());

        writer.sends(update(read, 1, answer.types("variance")));
        interviewer.receives(UPDATE);
        observer.sends(open(read, 0));

        assertThat(reason(observer.receives(REFUSAL))).isEqualTo(Refusal.NOT_FOUND.code());
        assertThat(observer.kinds()).doesNotContain(UPDATE, SYNC);
        clock.advance(Duration.ofMinutes(6));
        observer.sends(open(read, 0));
        observer.receives(SYNC);
        observer.receives(SYNCED);
    }

    private record Observed(InterviewRecord interview, SeatPass interviewer, SeatPass pass) {}

    /// A live interview under way, at which a guest looks on.
    private Observed observed() {
        SignedIn.as(candidate);
        InterviewRecord live = Sitting.in(application).waitingLive(30, 3);
        interviews.start(live.id());
        SeatPass interviewer = Interviewing.in(application).guest(live, "Ines Okafor");
        NewObserverLink link = observers.ask(interviewer);
        SignedIn.as(candidate);
        observers.agree(SeatPass.of(live.id()), link.id());
        SignedIn.guest();
        JoinOutcome.Joined joined = (JoinOutcome.Joined) observers.join(link.secret(), "Ada", SeatPass::of);
        return new Observed(
                live, interviewer, new SeatPass(live.id(), joined.key().orElseThrow()));
    }

    @Test
    void letsGoOfAGuestWhoseSeatIsTakenBack() {
        SignedIn.as(candidate);
        SeatPass pass =
                Interviewing.in(application).guest(Sitting.in(application).read(interview), "Ines Okafor");
        Browser reader = enter(pass);
        SignedIn.as(candidate);

        application
                .getBean(HandOvers.class)
                .takeBack(interview, Objects.requireNonNull(entry(pass)).seat());

        assertThat(reader.closed().getCode()).isEqualTo(1008);
        assertThat(entry(pass)).as("the door").isNull();
    }

    @Test
    void letsNobodyInWithoutASeat() {
        assertThat(knock(stranger, "/socket/room/" + interview.value())).isEqualTo(404);
        assertThat(knock(candidate, "/socket/room/" + strangersInterview.value()))
                .isEqualTo(404);
        assertThat(knock(candidate, "/socket/room/nonsense")).isEqualTo(404);
        assertThat(knock(null, "/socket/room/" + interview.value())).isEqualTo(401);
        assertThat(knock(candidate, "/socket/room/" + interview.value())).isEqualTo(200);
    }

    private int knock(Person person, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        if (person != null) {
            request.setUserPrincipal(authentication(person));
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        ServletServerHttpResponse wrapped = new ServletServerHttpResponse(response);
        handshake.beforeHandshake(new ServletServerHttpRequest(request), wrapped, handler, new HashMap<>());
        wrapped.close();
        return response.getStatus();
    }

    private Browser enter(Person person) {
        return enter(person, interview);
    }

    private Browser enter(Person person, InterviewId room) {
        Browser browser = new Browser(
                handler,
                URI.create("/socket/room/" + room.value()),
                Map.of(
                        RoomEntry.ATTRIBUTE,
                        new RoomEntry(
                                room,
                                access.seat(room, person.id()).orElseThrow(),
                                SeatRole.CANDIDATE,
                                Optional.of(person.id()),
                                person.name())));
        handler.afterConnectionEstablished(browser.session());
        return browser;
    }

    private Browser enter(SeatPass pass) {
        return enter(pass, pass.interview());
    }

    private Browser enter(SeatPass pass, InterviewId room) {
        Browser browser = new Browser(
                handler,
                URI.create("/socket/room/" + room.value()),
                Map.of(RoomEntry.ATTRIBUTE, Objects.requireNonNull(entry(pass))));
        handler.afterConnectionEstablished(browser.session());
        return browser;
    }

    /// What the door gives to a guest who brings their key.
    private RoomEntry entry(SeatPass pass) {
        MockHttpServletRequest request = new MockHttpServletRequest(
                "GET", "/socket/room/" + pass.interview().value());
        request.setCookies(new Cookie(
                SeatKey.cookie(pass.interview()), pass.key().orElseThrow().secret()));
        Map<String, Object> attributes = new HashMap<>();
        handshake.beforeHandshake(
                new ServletServerHttpRequest(request),
                new ServletServerHttpResponse(new MockHttpServletResponse()),
                handler,
                attributes);
        return (RoomEntry) attributes.get(RoomEntry.ATTRIBUTE);
    }

    private static byte[] caret(AttemptId attempt, int size) {
        return header(4, attempt, size).array();
    }

    private static Authentication authentication(Person person) {
        SignedInPerson principal = new SignedInPerson(person);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    private static byte[] open(AttemptId attempt, long since) {
        return header(1, attempt, 8).putLong(since).array();
    }

    private static byte[] update(AttemptId attempt, int number, byte[] update) {
        return header(2, attempt, 8 + update.length)
                .putInt(99)
                .putInt(number)
                .put(update)
                .array();
    }

    private static ByteBuffer header(int kind, AttemptId attempt, int size) {
        return ByteBuffer.allocate(17 + size)
                .put((byte) kind)
                .putLong(attempt.value().getMostSignificantBits())
                .putLong(attempt.value().getLeastSignificantBits());
    }

    private static AttemptId attempt(ByteBuffer frame) {
        return new AttemptId(new java.util.UUID(frame.getLong(), frame.getLong()));
    }

    private static byte reason(ByteBuffer refusal) {
        return refusal.get(refusal.limit() - 1);
    }

    private static byte[] rest(ByteBuffer frame) {
        byte[] rest = new byte[frame.remaining()];
        frame.get(rest);
        return rest;
    }
}
