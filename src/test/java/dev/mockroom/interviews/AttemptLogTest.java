package dev.mockroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AppendOutcome.Appended;
import dev.mockroom.interviews.AppendOutcome.Reason;
import dev.mockroom.interviews.AppendOutcome.Refused;
import dev.mockroom.scoring.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class AttemptLogTest {

    @Autowired
    private AttemptLog log;

    @Autowired
    private JdbcTemplate jdbc;

    private final TypedAnswer answer = new TypedAnswer(1);

    private AttemptId attempt;
    private AttemptId nextAttempt;
    private SeatId seat;

    @BeforeEach
    void somebodySitsInAnInterview(@Autowired ApplicationContext application, @Autowired JdbcClient client) {
        SignedIn.as(SignedIn.resident(client, Role.CANDIDATE));
        InterviewRecord interview = Sitting.in(application).running(30, 1);
        attempt = interview.attempts().get(0).id();
        nextAttempt = interview.attempts().get(1).id();
        seat = interview.seat();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void readsBackWhatWasAppended() {
        byte[] update = answer.types("One.");

        Appended appended = (Appended) append(update);

        assertThat(log.since(attempt, 0)).singleElement().satisfies(logged -> {
            assertThat(logged.seq()).isEqualTo(1).isEqualTo(appended.seq());
            assertThat(logged.at()).isEqualTo(appended.at());
            assertThat(logged.seat()).isEqualTo(seat);
            assertThat(logged.bytes()).isEqualTo(update);
        });
    }

    @Test
    void givesTheUpdatesAfterAPlace() {
        Stream.of("One.", " Two.", " Three.").forEach(text -> append(answer.types(text)));

        assertThat(log.since(attempt, 1)).extracting(LoggedUpdate::seq).containsExactly(2L, 3L);
        assertThat(log.since(attempt, 3)).isEmpty();
    }

    @Test
    void knowsWhenEachPlaceWasTaken() {
        assertThat(log.begun(attempt)).isEmpty();

        Appended first = (Appended) append(answer.types("One."));
        Appended second = (Appended) append(answer.types(" Two."));

        assertThat(log.begun(attempt)).contains(first.at());
        assertThat(log.at(attempt, 2)).contains(second.at());
        assertThat(log.at(attempt, 0)).isEmpty();
        assertThat(log.at(attempt, 3)).isEmpty();
    }

    @Test
    void derivesTheTextFromTheLog() {
        assertThat(log.text(attempt)).isEmpty();

        Stream.of("It is ", "variance", " 😀").forEach(text -> append(answer.types(text)));

        assertThat(log.text(attempt)).isEqualTo("It is variance 😀");
    }

    @Test
    void keepsAttemptsApart() {
        append(answer.types("mine"));

        assertThat(log.text(nextAttempt)).isEmpty();
    }

    @Test
    void numbersWhatComesAtOnceWithoutGaps() {
        List<CompletableFuture<AppendOutcome>> offered = IntStream.range(1, 121)
                .parallel()
                .mapToObj(client -> log.append(attempt, seat, new TypedAnswer(client).types("x")))
                .toList();

        assertThat(offered.stream().map(future -> ((Appended) future.join()).seq()))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 120).boxed().toList());
        assertThat(log.text(attempt)).hasSize(120);
    }

    @Test
    void goesOnAfterAnotherNodeTookThePlace() {
        append(answer.types("here"));
        jdbc.update(
                "insert into attempt_update (attempt_id, seq, at, seat_id, bytes) values (?, 2, ?, ?, ?)",
                attempt.value(),
                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                seat.value(),
                new TypedAnswer(2).types("there"));

        assertThat(append(answer.types(" again")))
                .isInstanceOfSatisfying(
                        Appended.class, appended -> assertThat(appended.seq()).isEqualTo(3));
    }

    @Test
    void keepsTheRestOfAGroupWhenOneOfItFails() {
        CompletableFuture<AppendOutcome> orphan = log.append(AttemptId.random(), seat, answer.types("nowhere"));
        CompletableFuture<AppendOutcome> sound = log.append(nextAttempt, seat, new TypedAnswer(2).types("kept"));

        assertThat(sound.join()).isInstanceOf(Appended.class);
        assertThat(orphan).completesExceptionallyWithin(Duration.ofSeconds(10));
        assertThat(log.text(nextAttempt)).isEqualTo("kept");
    }

    @Test
    void refusesBytesThatAreNoUpdate() {
        assertThat(append("not an update".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Reason.MALFORMED));
        assertThat(log.since(attempt, 0)).isEmpty();
    }

    @Test
    void refusesAnUpdateThatIsTooLarge() {
        assertThat(append(answer.types("x".repeat(AttemptLog.MAX_UPDATE_BYTES))))
                .isEqualTo(new Refused(Reason.UPDATE_TOO_LARGE));
    }

    @Test
    void refusesMoreThanAnAttemptMayHold() {
        String nearlyTooLarge = "x".repeat(AttemptLog.MAX_UPDATE_BYTES - 100);
        int fitting = AttemptLog.MAX_ATTEMPT_BYTES / AttemptLog.MAX_UPDATE_BYTES;
        for (int i = 0; i < fitting; i++) {
            assertThat(append(answer.types(nearlyTooLarge))).isInstanceOf(Appended.class);
        }

        assertThat(append(answer.types(nearlyTooLarge))).isEqualTo(new Refused(Reason.ATTEMPT_FULL));
        assertThat(log.since(attempt, 0)).hasSize(fitting);
    }

    private AppendOutcome append(byte[] update) {
        return log.append(attempt, seat, update).join();
    }
}
