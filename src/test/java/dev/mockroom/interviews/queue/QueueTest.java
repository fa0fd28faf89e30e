package dev.mockroom.interviews.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.CandidateRoom;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.LiveRooms;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class QueueTest {

    private static final QueueWish MID = new QueueWish(null, 30, Seniority.MID, Duration.ZERO);
    private static final QueueWish STAFF = new QueueWish(null, 30, Seniority.STAFF, Duration.ZERO);

    @Autowired
    private Queue queue;

    @Autowired
    private QueueKeeping keeping;

    @Autowired
    private Interviews interviews;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private List<PersonalData> features;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person rahel;
    private Person ines;

    @BeforeEach
    void twoPeople() {
        emptyTheQueue();
        rahel = SignedIn.resident(jdbc, Role.CANDIDATE);
        ines = SignedIn.resident(jdbc, Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        emptyTheQueue();
        SignedIn.nobody();
    }

    private void emptyTheQueue() {
        jdbc.sql("delete from queue_place").update();
        jdbc.sql("delete from queue_match").update();
    }

    @Test
    void waitsUntilSomebodyComesAndThenMatchesAtOnce() {
        enter(rahel, MID);
        assertThat(stateOf(rahel))
                .isInstanceOfSatisfying(
                        QueueState.Waiting.class,
                        waiting -> assertThat(waiting.others()).isZero());

        enter(ines, MID);

        assertThat(stateOf(rahel)).isInstanceOfSatisfying(QueueState.Matched.class, matched -> {
            assertThat(matched.role()).isEqualTo(SeatRole.CANDIDATE);
            assertThat(matched.other()).isEqualTo("Stranger");
            assertThat(matched.here()).isFalse();
        });
        assertThat(stateOf(ines))
                .isInstanceOfSatisfying(
                        QueueState.Matched.class,
                        matched -> assertThat(matched.role()).isEqualTo(SeatRole.INTERVIEWER));
    }

    @Test
    void opensOneLiveRoomForBothOnceBothAreHere() {
        enter(rahel, MID);
        enter(ines, MID);

        as(rahel, queue::here);
        as(ines, queue::here);
        assertThat(stateOf(ines)).isInstanceOf(QueueState.Matched.class);
        as(rahel, queue::open);

        QueueState.Together mine = (QueueState.Together) stateOf(rahel);
        QueueState.Together theirs = (QueueState.Together) stateOf(ines);
        assertThat(mine.interview()).isEqualTo(theirs.interview());
        assertThat(List.of(mine.role(), theirs.role())).containsExactly(SeatRole.CANDIDATE, SeatRole.INTERVIEWER);
        SignedIn.as(rahel);
        CandidateRoom room = interviews.room(mine.interview());
        assertThat(room.live().orElseThrow().interviewer())
                .map(CandidateRoom.Interviewer::name)
                .contains("Stranger");
        SignedIn.as(ines);
        assertThat(rooms.room(SeatPass.of(theirs.interview()))).isPresent();
    }

    @Test
    void opensItAtOnceWhereTheFirstCandidateIsTheLastToSaySo() {
        enter(rahel, MID);
        enter(ines, MID);

        as(ines, queue::here);
        as(rahel, queue::here);

        assertThat(stateOf(rahel)).isInstanceOf(QueueState.Together.class);
    }

    @Test
    void letsNobodyElseIntoThatRoom() {
        InterviewId interview = together();
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));

        assertThatThrownBy(() -> interviews.room(interview)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rooms.room(SeatPass.of(interview))).isInstanceOf(NotFound.class);
        assertThat(queue.state()).isInstanceOf(QueueState.Out.class);
    }

    @Test
    void actsForNobodyElse() {
        enter(rahel, MID);
        enter(ines, MID);
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));

        queue.here();
        queue.open();
        queue.leave();

        assertThat(stateOf(rahel))
                .isInstanceOfSatisfying(
                        QueueState.Matched.class,
                        matched -> assertThat(matched.here() || matched.otherHere())
                                .isFalse());
        SignedIn.guest();
        assertThatThrownBy(() -> queue.state()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> queue.enter(MID)).isInstanceOf(AccessDeniedException.class);
        SignedIn.nobody();
        assertThatThrownBy(() -> queue.here()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void widensTheWindowTheLongerSomebodyWaits() {
        enter(rahel, MID);
        enter(ines, STAFF);
        assertThat(stateOf(ines)).isInstanceOf(QueueState.Waiting.class);

        clock.advance(Duration.ofSeconds(40));
        keep();

        assertThat(stateOf(ines)).isInstanceOf(QueueState.Matched.class);
    }

    @Test
    void putsWhoCameFirstWhenTheOtherDidNot() {
        enter(rahel, MID);
        enter(ines, MID);
        as(rahel, queue::here);

        clock.advance(QueueKeeping.TO_COME);
        keep();

        assertThat(stateOf(rahel))
                .isInstanceOfSatisfying(
                        QueueState.Waiting.class,
                        waiting -> assertThat(waiting.stayed()).isTrue());
        assertThat(stateOf(ines)).isInstanceOf(QueueState.Out.class);
        // Somebody else comes beside one who has waited, and who was left is matched, not they.
        Person third = SignedIn.resident(jdbc, Role.CANDIDATE);
        enter(third, MID);
        assertThat(stateOf(third)).isInstanceOf(QueueState.Matched.class);
        assertThat(stateOf(rahel)).isInstanceOf(QueueState.Matched.class);
    }

    @Test
    void matchesWhoStaysWhenTheOtherLeaves() {
        enter(rahel, MID);
        enter(ines, MID);

        as(ines, queue::leave);

        assertThat(stateOf(rahel))
                .isInstanceOfSatisfying(
                        QueueState.Waiting.class,
                        waiting -> assertThat(waiting.stayed()).isTrue());
        assertThat(stateOf(ines)).isInstanceOf(QueueState.Out.class);
    }

    @Test
    void letsGoOfWhoIsNotHeardOf() {
        enter(rahel, MID);
        clock.advance(QueueKeeping.GONE.minusSeconds(5));
        as(rahel, queue::seen);
        clock.advance(Duration.ofSeconds(30));
        keep();
        assertThat(stateOf(rahel)).isInstanceOf(QueueState.Waiting.class);

        clock.advance(QueueKeeping.GONE);
        keep();

        assertThat(stateOf(rahel)).isInstanceOf(QueueState.Out.class);
    }

    @Test
    void keepsThePlaceOfATabThatIsReadAnewAndNotOfOneThatIsClosed() {
        enter(rahel, MID);
        as(rahel, queue::away);
        clock.advance(Duration.ofSeconds(10));
        keep();
        assertThat(stateOf(rahel)).isInstanceOf(QueueState.Waiting.class);
        as(rahel, queue::seen);
        clock.advance(Duration.ofSeconds(30));
        keep();
        assertThat(stateOf(rahel)).isInstanceOf(QueueState.Waiting.class);

        as(rahel, queue::away);
        clock.advance(Duration.ofSeconds(30));
        keep();

        assertThat(stateOf(rahel)).isInstanceOf(QueueState.Out.class);
    }

    @Test
    void matchesNobodyBeforeTheyWantToBe() {
        enter(rahel, new QueueWish(null, 30, Seniority.MID, Duration.ofMinutes(15)));
        enter(ines, MID);
        assertThat(stateOf(ines)).isInstanceOf(QueueState.Waiting.class);

        for (int minute = 0; minute < 15; minute++) {
            clock.advance(Duration.ofMinutes(1));
            as(ines, queue::seen);
            keep();
        }

        assertThat(stateOf(ines)).isInstanceOf(QueueState.Matched.class);
    }

    @Test
    void matchesTheSameTwoAgainOnlyAfterAWhile() {
        enter(rahel, MID);
        enter(ines, MID);
        as(ines, queue::leave);
        as(ines, () -> queue.enter(MID));
        assertThat(stateOf(rahel)).isInstanceOf(QueueState.Waiting.class);

        clock.advance(Duration.ofSeconds(60));
        keep();
        assertThat(stateOf(rahel)).isInstanceOf(QueueState.Waiting.class);
        as(rahel, queue::seen);
        as(ines, queue::seen);
        clock.advance(Duration.ofSeconds(35));
        keep();

        assertThat(stateOf(rahel)).isInstanceOf(QueueState.Matched.class);
    }

    @Test
    void takesTheShorterOfTheTwoTimes() {
        enter(rahel, new QueueWish(null, 45, Seniority.MID, Duration.ZERO));
        enter(ines, MID);

        assertThat(stateOf(rahel))
                .isInstanceOfSatisfying(
                        QueueState.Matched.class,
                        matched -> assertThat(matched.minutes()).isEqualTo(30));
    }

    @Test
    void saysHowLongItTakesOnceThereIsEnoughToSay() {
        SignedIn.as(rahel);
        assertThat(queue.state())
                .isInstanceOfSatisfying(
                        QueueState.Out.class, out -> assertThat(out.usual()).isEmpty());
        for (int match = 0; match < UsualWait.ENOUGH; match++) {
            Person one = SignedIn.resident(jdbc, Role.CANDIDATE);
            Person other = SignedIn.resident(jdbc, Role.CANDIDATE);
            enter(one, MID);
            clock.advance(Duration.ofSeconds(50));
            as(one, queue::seen);
            enter(other, MID);
            as(one, queue::leave);
            as(other, queue::leave);
        }

        assertThat(stateOf(rahel))
                .isInstanceOfSatisfying(
                        QueueState.Out.class,
                        out -> assertThat(out.usual().orElseThrow())
                                .isBetween(Duration.ofSeconds(49), Duration.ofSeconds(55)));
    }

    @Test
    void matchesNobodyTwiceWhenManyComeAtOnce() throws Exception {
        int people = 8;
        CyclicBarrier together = new CyclicBarrier(people);
        List<Person> all = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            all.add(SignedIn.resident(jdbc, Role.CANDIDATE));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Callable<Void>> entering = all.stream()
                    .<Callable<Void>>map(person -> () -> {
                        SignedIn.as(person);
                        together.await();
                        queue.enter(MID);
                        SignedIn.nobody();
                        return null;
                    })
                    .toList();
            for (Future<Void> entered : threads.invokeAll(entering)) {
                entered.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed);
        }

        List<Object> matched = new ArrayList<>();
        jdbc.sql("select first_id, second_id from queue_match").query(row -> {
            matched.add(row.getObject(1));
            matched.add(row.getObject(2));
        });
        assertThat(matched).hasSize(people).doesNotHaveDuplicates();
        Set<QueueState> states = new HashSet<>();
        all.forEach(person -> states.add(stateOf(person)));
        assertThat(states).allMatch(QueueState.Matched.class::isInstance);
    }

    @Test
    void forgetsWhoLeavesForGood() {
        enter(rahel, MID);
        enter(ines, MID);

        features.forEach(feature -> feature.forget(ines.id()));

        keep();
        assertThat(jdbc.sql("select count(*) from queue_match where first_id = :id or second_id = :id")
                        .param("id", ines.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(stateOf(rahel)).isInstanceOf(QueueState.Waiting.class);
    }

    private InterviewId together() {
        enter(rahel, MID);
        enter(ines, MID);
        as(ines, queue::here);
        as(rahel, queue::here);
        return ((QueueState.Together) stateOf(rahel)).interview();
    }

    private void keep() {
        keeping.tick();
    }

    private void enter(Person person, QueueWish wish) {
        clock.advance(Duration.ofMillis(1)); // of two who come at the same moment, their ids say who came first
        as(person, () -> queue.enter(wish));
    }

    private void as(Person person, Runnable step) {
        SignedIn.as(person);
        step.run();
    }

    private QueueState stateOf(Person person) {
        SignedIn.as(person);
        return queue.state();
    }
}
