package dev.mockroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.scoring.Sitting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MockroomTest
class OldKeystrokesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private OldKeystrokes old;

    @Autowired
    private AttemptLog log;

    @Autowired
    private AttemptUpdates updates;

    @Autowired
    private DeskAttempts desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private InterviewRecord asked;
    private AttemptId attempt;
    private Instant limit;

    @BeforeEach
    void somebodyTypedLongAgo() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        InterviewRecord interview = Sitting.in(application).running(30, 1);
        asked = interview;
        attempt = interview.attempts().getFirst().id();
        TypedAnswer typed = new TypedAnswer(9);
        for (String word : List.of("Look ", "at ", "the split 🎤.")) {
            log.append(attempt, interview.seat(), typed.types(word)).join();
        }
        Sitting.in(application).end(interview);
        limit = clock.instant().minus(Duration.ofDays(2000));
        jdbc.sql("update interview set ended_at = ? where id = ?")
                .params(
                        limit.minusSeconds(1).atOffset(ZoneOffset.UTC),
                        interview.id().value())
                .update();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void shortensALogThatIsPackedAlready() {
        List<LoggedUpdate> all = updates.since(attempt, 0);
        transaction.executeWithoutResult(status -> updates.replace(attempt, all, PackedLog.pack(all)));

        clear();

        assertThat(log.text(attempt)).isEqualTo("Look at the split 🎤.");
        assertThat(log.since(attempt, 0)).hasSize(1);
    }

    @Test
    void shortensALogOnce() {
        assertThat(old.count(limit)).isEqualTo(1);

        assertThat(clear()).isEqualTo(1);

        assertThat(clear()).isZero();
        assertThat(old.count(limit)).isZero();
        assertThat(log.texts(List.of(attempt))).containsEntry(attempt, "Look at the split 🎤.");
    }

    @Test
    void shortensTheLogOfAReviewThatIsDoneAndLeavesOneThatIsNot() {
        Person person = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        AttemptRecord known = asked.attempts().getFirst();
        AttemptId done = desk.open(person.id(), known.question(), known.revision(), 5);
        AttemptId begun = desk.open(person.id(), known.question(), known.revision(), 5);
        SeatId seat = jdbc.sql("select seat_id from desk where account_id = ?")
                .param(person.id().value())
                .query((row, number) -> new SeatId(row.getObject(1, UUID.class)))
                .single();
        List.of(done, begun).forEach(each -> {
            TypedAnswer typed = new TypedAnswer(9);
            for (String word : List.of("Hold ", "some ", "data back.")) {
                log.append(each, seat, typed.types(word)).join();
            }
        });
        desk.close(done, Duration.ofMinutes(1));
        clear();
        assertThat(log.since(done, 0)).hasSize(3);
        jdbc.sql("update attempt_update set at = ? where attempt_id in (?, ?)")
                .params(limit.minusSeconds(1).atOffset(ZoneOffset.UTC), done.value(), begun.value())
                .update();

        assertThat(old.count(limit)).isEqualTo(1);
        assertThat(clear()).isEqualTo(1);

        assertThat(log.text(done)).isEqualTo("Hold some data back.");
        assertThat(log.since(done, 0)).hasSize(1);
        assertThat(log.since(begun, 0)).hasSize(3);
        assertThat(clear()).isZero();
    }

    private int clear() {
        Integer cleared = transaction.execute(status -> old.clear(limit, 50));
        return cleared == null ? 0 : cleared;
    }
}
