package dev.mockroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.scoring.Sitting;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class LogPackingTest {

    @Autowired
    private LogPacking packing;

    @Autowired
    private AttemptLog log;

    @Autowired
    private Interviews interviews;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final TypedAnswer answer = new TypedAnswer(1);

    private InterviewId interview;
    private AttemptId attempt;
    private AttemptId untouched;
    private SeatId seat;

    @BeforeEach
    void somebodyTypes(@Autowired ApplicationContext application, @Autowired JdbcClient client) {
        SignedIn.as(SignedIn.resident(client, Role.CANDIDATE));
        InterviewRecord running = Sitting.in(application).running(30, 1);
        interview = running.id();
        attempt = running.attempts().get(0).id();
        untouched = running.attempts().get(1).id();
        seat = running.seat();
        for (int letter = 0; letter < 300; letter++) {
            log.append(attempt, seat, answer.types(String.valueOf((char) ('a' + letter % 26))))
                    .join();
        }
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void keepsEveryKeystrokeWithItsPlaceTimeAndSeat() {
        List<LoggedUpdate> before = log.since(attempt, 0);
        String text = log.text(attempt);

        pack();

        assertThat(rows()).isZero();
        assertThat(log.since(attempt, 0))
                .usingRecursiveFieldByFieldElementComparator(new RecursiveComparisonConfiguration())
                .isEqualTo(before);
        assertThat(log.text(attempt)).isEqualTo(text);
        assertThat(log.texts(List.of(attempt, untouched)))
                .containsEntry(attempt, text)
                .containsEntry(untouched, "");
        assertThat(log.since(attempt, 298)).extracting(LoggedUpdate::seq).containsExactly(299L, 300L);
        assertThat(log.last(attempt)).isEqualTo(300);
        assertThat(log.at(attempt, 299)).contains(before.get(298).at());
        assertThat(log.firstWith(attempt, "abc", 300)).isEqualTo(Optional.of(3L));
    }

    @Test
    void takesLessRoom() {
        long before = weight();

        pack();

        Long after = jdbc.queryForObject(
                "select octet_length(packed) from attempt_log where attempt_id = ?", Long.class, attempt.value());
        assertThat(after).isLessThan(before / 3);
    }

    @Test
    void leavesAnInterviewAloneThatIsNotOverForLong() {
        packing.sweep();
        assertThat(rows()).as("under way").isEqualTo(300);
        interviews.end(interview);

        packing.sweep();

        assertThat(rows()).as("just over").isEqualTo(300);
    }

    @Test
    void packsWhatCameInAfterwardsTogetherWithWhatWasThere() {
        pack();
        log.append(attempt, seat, answer.types("!")).join();
        assertThat(log.since(attempt, 0)).hasSize(301);
        assertThat(log.last(attempt)).isEqualTo(301);

        packing.sweep();

        assertThat(rows()).isZero();
        assertThat(log.since(attempt, 0))
                .extracting(LoggedUpdate::seq)
                .isSorted()
                .hasSize(301);
        assertThat(log.text(attempt)).endsWith("!");
    }

    private void pack() {
        interviews.end(interview);
        clock.advance(LogPacking.AFTER.plusSeconds(1));
        packing.sweep();
    }

    private int rows() {
        return jdbc.queryForObject(
                "select count(*) from attempt_update where attempt_id = ?", Integer.class, attempt.value());
    }

    /// What the columns hold; what a database adds to each row and its index is more than that again.
    private long weight() {
        return jdbc.queryForObject(
                "select sum(octet_length(bytes) + 16 + 8 + 8 + 16) from attempt_update where attempt_id = ?",
                Long.class,
                attempt.value());
    }
}
