package dev.mockroom.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.DevicesSignedOut;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedInPerson;
import dev.mockroom.interviews.AttemptAccess;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptPermission;
import dev.mockroom.interviews.InterviewEnded;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.TypedAnswer;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
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

    @Autowired
    private AttemptLog log;

    private final InterviewId interview = InterviewId.random();
    private final AttemptId attempt = AttemptId.random();
    private final SeatId seat = SeatId.random();
    private final Person candidate = person("candidate");
    private final Person stranger = person("stranger");
    private final TypedAnswer answer = new TypedAnswer(1);
    private final FakeAccess access = new FakeAccess();

    private RoomSockets sockets;
    private RoomSocketHandler handler;
    private RoomHandshake handshake;

    @BeforeEach
    void openTheHouse() {
        ObjectProvider<AttemptAccess> provider = new ObjectProvider<>() {
            @Override
            public AttemptAccess getObject() {
                return access;
            }
        };
        sockets = new RoomSockets();
        handler = new RoomSocketHandler(provider, log, sockets);
        handshake = new RoomHandshake(provider);
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
        elsewhere.sends(open(AttemptId.random(), 0));

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
        InterviewId own = InterviewId.random();
        access.seats.put(stranger.id(), own);
        Browser browser = enter(stranger, own);

        browser.sends(open(attempt, 0));
        assertThat(reason(browser.receives(REFUSAL))).isEqualTo(Refusal.NOT_FOUND.code());
        browser.sends(update(attempt, 1, answer.types("not mine")));
        assertThat(reason(browser.receives(REFUSAL))).isEqualTo(Refusal.NOT_FOUND.code());

        assertThat(log.since(attempt, 0)).isEmpty();
    }

    @Test
    void refusesAnAttemptOfAnotherRoom() {
        InterviewId other = InterviewId.random();
        Browser browser = enter(candidate, other);

        browser.sends(update(attempt, 1, answer.types("wrong room")));

        assertThat(reason(browser.receives(REFUSAL))).isEqualTo(Refusal.NOT_FOUND.code());
    }

    @Test
    void refusesToWriteOnceTheInterviewIsOver() {
        Browser browser = enter(candidate);
        access.permission = new AttemptPermission.Read(interview, seat, true);

        browser.sends(update(attempt, 1, answer.types("too late")));

        assertThat(reason(browser.receives(REFUSAL))).isEqualTo(Refusal.CLOSED.code());
        assertThat(log.since(attempt, 0)).isEmpty();
    }

    @Test
    void refusesBytesThatAreNoUpdate() {
        Browser browser = enter(candidate);

        browser.sends(update(attempt, 1, "no update".getBytes(StandardCharsets.UTF_8)));

        assertThat(reason(browser.receives(REFUSAL))).isEqualTo(Refusal.MALFORMED.code());
    }

    @Test
    void asksForPermissionAsThePersonWhoSends() {
        Browser browser = enter(candidate);

        browser.sends(open(attempt, 0));
        browser.receives(SYNCED);

        assertThat(access.askedBy).contains(candidate);
        assertThat(new CurrentPerson().find()).isEmpty();
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

        assertThat(browser.closed()).isEqualTo(CloseStatus.TOO_BIG_TO_PROCESS);
    }

    @Test
    void closesOnAFrameThatIsNone() {
        Browser browser = enter(candidate);

        browser.sends(new byte[] {42});

        assertThat(browser.closed()).isEqualTo(CloseStatus.BAD_DATA);
    }

    @Test
    void answersAPing() {
        Browser browser = enter(candidate);

        browser.sends(new byte[] {3});

        browser.receives(PONG);
    }

    @Test
    void tellsTheRoomThatTheInterviewEnded() {
        Browser browser = enter(candidate);

        sockets.tellRoom(new InterviewEnded(interview, candidate.id(), Instant.EPOCH));

        browser.receives(CLOSED);
    }

    @Test
    void letsGoOfWhoeverSignedOut() {
        Browser browser = enter(candidate);

        sockets.closeFor(new DevicesSignedOut(candidate.id()));

        assertThat(browser.closed()).isEqualTo(CloseStatus.POLICY_VIOLATION);
    }

    @Test
    void letsNobodyInWithoutASeat() {
        assertThat(knock(stranger, "/socket/room/" + interview.value())).isEqualTo(404);
        assertThat(knock(candidate, "/socket/room/" + InterviewId.random().value()))
                .isEqualTo(404);
        assertThat(knock(candidate, "/socket/room/nonsense")).isEqualTo(404);
        assertThat(knock(null, "/socket/room/" + interview.value())).isEqualTo(401);
        assertThat(knock(candidate, "/socket/room/" + interview.value())).isEqualTo(200);
    }

    private int knock(Person person, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        if (person != null) {
            request.setUserPrincipal((java.security.Principal) authentication(person));
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
                Map.of(RoomEntry.ATTRIBUTE, new RoomEntry(room, person.id(), authentication(person))));
        handler.afterConnectionEstablished(browser.session());
        return browser;
    }

    private static Authentication authentication(Person person) {
        SignedInPerson principal = new SignedInPerson(person);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    private static Person person(String name) {
        return new Person(AccountId.random(), name, name + "@example.org", Set.of(Role.CANDIDATE));
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

    private final class FakeAccess implements AttemptAccess {

        private final Map<AccountId, InterviewId> seats = new HashMap<>(Map.of(candidate.id(), interview));
        private AttemptPermission permission = new AttemptPermission.Write(interview, seat);
        private Optional<Person> askedBy = Optional.empty();

        @Override
        public Optional<SeatId> seat(InterviewId room, AccountId account) {
            return room.equals(seats.get(account)) ? Optional.of(seat) : Optional.empty();
        }

        @Override
        public AttemptPermission permission(AttemptId asked, AccountId account) {
            askedBy = new CurrentPerson().find();
            return account.equals(candidate.id()) ? permission : new AttemptPermission.None();
        }
    }
}
