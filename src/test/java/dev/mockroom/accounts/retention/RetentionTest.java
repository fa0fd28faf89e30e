package dev.mockroom.accounts.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.RetainedData;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.accounts.SpentData;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.LoggedUpdate;
import dev.mockroom.interviews.TypedAnswer;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.PlatformTransactionManager;

@MockroomTest
class RetentionTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Retention retention;

    @Autowired
    private RetentionJob job;

    @Autowired
    private RetentionStore store;

    @Autowired
    private AttemptLog log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestClock clock;

    private Person noor;

    @BeforeEach
    void anAdministratorLooks() {
        noor = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));
    }

    @AfterEach
    void keepEverythingAgain() {
        jdbc.sql("delete from retention_rule").update();
        SignedIn.nobody();
    }

    @Test
    void keepsEverythingUntilSomebodySaysOtherwise() {
        assertThat(retention.rules())
                .extracting(RetentionRule::kind)
                .containsExactly("keystrokes", "notes", "studies", "devices", "attempts");
        assertThat(retention.rules()).allSatisfy(rule -> assertThat(rule.days()).isEmpty());
        UUID study = study(4000);

        job.run();

        assertThat(isThere(study)).isTrue();
    }

    @Test
    void saysBeforehandHowManyWouldGo() {
        long before = retention.preview("studies", 100);
        study(99);
        study(101);

        assertThat(retention.preview("studies", 100)).isEqualTo(before + 1);
    }

    @Test
    void clearsAwayWhatIsOlderThanTheRule() {
        UUID young = study(99);
        UUID old = study(101);
        retention.keep("studies", Optional.of(100));

        job.run();

        assertThat(isThere(young)).isTrue();
        assertThat(isThere(old)).isFalse();
        assertThat(retention.preview("studies", 100)).isZero();
        RetentionRun run = retention.runs(0, 1).getFirst();
        assertThat(run.kind()).isEqualTo("studies");
        assertThat(run.days()).isEqualTo(100);
        assertThat(run.removed()).isPositive();
        assertThat(run.complete()).isTrue();
    }

    @Test
    void forgetsHowAnOldAnswerWasTypedAndKeepsTheAnswer() {
        InterviewRecord running = Sitting.in(application).running(30, 1);
        AttemptId attempt = running.attempts().getFirst().id();
        TypedAnswer typed = new TypedAnswer(7);
        for (String word : List.of("Look ", "at the ", "split – ", "first 🎤.")) {
            log.append(attempt, running.seat(), typed.types(word)).join();
        }
        Sitting.in(application).end(running);
        InterviewRecord fresh = Sitting.in(application).ended(30, 2, "Fresh");
        ended(running, 181);
        retention.keep("keystrokes", Optional.of(180));

        job.run();

        assertThat(log.text(attempt)).isEqualTo("Look at the split – first 🎤.");
        assertThat(log.since(attempt, 0)).extracting(LoggedUpdate::seq).containsExactly(1L);
        assertThat(log.text(fresh.attempts().getFirst().id())).isEqualTo("Fresh");
        assertThat(retention.preview("keystrokes", 180)).isZero();
    }

    @Test
    void leavesUnfinishedInterviewsAlone() {
        InterviewRecord running = Sitting.in(application).running(30, 1);
        AttemptId attempt = running.attempts().getFirst().id();
        TypedAnswer typed = new TypedAnswer(7);
        log.append(attempt, running.seat(), typed.types("One ")).join();
        log.append(attempt, running.seat(), typed.types("two")).join();
        jdbc.sql("update interview set created_at = ?, started_at = ? where id = ?")
                .params(daysAgo(900), daysAgo(900), running.id().value())
                .update();
        retention.keep("keystrokes", Optional.of(180));

        job.run();

        assertThat(log.since(attempt, 0)).hasSize(2);
    }

    @Test
    void clearsAwaySignedOutDevicesAndOldFailures() {
        UUID device = UUID.randomUUID();
        jdbc.sql("""
                insert into device (id, account_id, label, token_hash, token_seen, rotated_at, created_at, last_used_at)
                values (?, ?, 'Old', '', true, ?, ?, ?)""")
                .params(device, noor.id().value(), daysAgo(300), daysAgo(300), daysAgo(300))
                .update();
        String subject = "email " + UUID.randomUUID();
        jdbc.sql("insert into sign_in_attempt (subject, failures, last_failure_at, blocked_until) values (?, 3, ?, ?)")
                .params(subject, daysAgo(8), daysAgo(8))
                .update();
        retention.keep("devices", Optional.of(180));
        retention.keep("attempts", Optional.of(7));

        job.run();

        assertThat(count("device where id = '" + device + "'")).isZero();
        assertThat(count("sign_in_attempt where subject = '" + subject + "'")).isZero();
    }

    @Test
    void takesNoRuleThatWouldReachIntoWhatIsInUse() {
        assertThat(retention.keep("devices", Optional.of(89))).isFalse();
        assertThat(retention.keep("studies", Optional.of(0))).isFalse();
        assertThat(retention.keep("studies", Optional.of(Retention.MOST_DAYS + 1)))
                .isFalse();
        assertThatThrownBy(() -> retention.keep("diaries", Optional.of(30))).isInstanceOf(NotFound.class);

        assertThat(retention.rules()).allSatisfy(rule -> assertThat(rule.days()).isEmpty());
    }

    @Test
    void takesARuleBack() {
        retention.keep("studies", Optional.of(30));
        retention.keep("studies", Optional.of(90));
        assertThat(rule("studies")).contains(90);

        retention.keep("studies", Optional.empty());

        assertThat(rule("studies")).isEmpty();
    }

    @Test
    void doesABoundedAmountAndSaysThatMoreIsLeft() {
        Endless endless = new Endless();
        store.set("endless", 1, noor.id(), clock.instant());

        new RetentionJob(List.of(endless), List.of(), store, transactions, clock).run();

        assertThat(endless.batches).isEqualTo(RetentionJob.BATCHES);
        RetentionRun run = store.runs(0, 1).getFirst();
        assertThat(run.complete()).isFalse();
        assertThat(run.removed()).isEqualTo(RetentionJob.BATCHES * RetentionJob.BATCH);
    }

    @Test
    void goesOnWithTheNextKindWhenOneFails() {
        UUID old = study(101);
        retention.keep("studies", Optional.of(100));
        store.set("broken", 1, noor.id(), clock.instant());
        RetainedData studies = application.getBeansOfType(RetainedData.class).values().stream()
                .filter(kind -> kind.kind().equals("studies"))
                .findFirst()
                .orElseThrow();

        SpentData broken = (before, limit) -> {
            throw new IllegalStateException("No spent row can be cleared away either");
        };

        new RetentionJob(List.of(new Broken(), studies), List.of(broken), store, transactions, clock).run();

        assertThat(isThere(old)).isFalse();
    }

    @Test
    void runsOnOneNodeADay() {
        clock.advance(Duration.ofDays(2));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);

        assertThat(store.takeTurn(now, Duration.ofHours(23))).isTrue();
        assertThat(store.takeTurn(now.plusSeconds(1), Duration.ofHours(23))).isFalse();
        assertThat(store.takeTurn(now.plus(Duration.ofHours(23)), Duration.ofHours(23)))
                .isTrue();
    }

    @Test
    void isTheAdministratorsAlone() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.EDITOR, Role.INTERVIEWER));
        assertThat(retention.rules()).isNotEmpty(); // how long one's own things are kept, everybody may know
        assertThatThrownBy(() -> retention.preview("studies", 30)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> retention.keep("studies", Optional.of(30))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> retention.runs(0, 10)).isInstanceOf(AccessDeniedException.class);

        SignedIn.guest();
        assertThatThrownBy(() -> retention.rules()).isInstanceOf(AccessDeniedException.class);
        SignedIn.nobody();
        assertThatThrownBy(() -> retention.rules()).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void readsAllRulesInOneStatement() {
        assertThat(StatementCounter.during(() -> retention.rules())).hasSize(1);
    }

    private Optional<Integer> rule(String kind) {
        return retention.rules().stream()
                .filter(rule -> rule.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .days();
    }

    private UUID study(int daysAgo) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into question_study (id, account_id, question_id, studied_at) values (?, ?, ?, ?)")
                .params(
                        id,
                        noor.id().value(),
                        jdbc.sql("select id from question fetch first 1 row only")
                                .query(UUID.class)
                                .single(),
                        daysAgo(daysAgo))
                .update();
        return id;
    }

    private void ended(InterviewRecord interview, int daysAgo) {
        jdbc.sql("update interview set ended_at = ? where id = ?")
                .params(daysAgo(daysAgo), interview.id().value())
                .update();
    }

    private OffsetDateTime daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }

    private boolean isThere(UUID study) {
        return count("question_study where id = '" + study + "'") == 1;
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    /// There is always more of it.
    private static final class Endless implements RetainedData {

        private int batches;

        @Override
        public String kind() {
            return "endless";
        }

        @Override
        public int fewestDays() {
            return 1;
        }

        @Override
        public long count(Instant before) {
            return Long.MAX_VALUE;
        }

        @Override
        public int clear(Instant before, int limit) {
            batches++;
            return limit;
        }
    }

    /// It cannot be cleared away.
    private static final class Broken implements RetainedData {

        @Override
        public String kind() {
            return "broken";
        }

        @Override
        public int fewestDays() {
            return 1;
        }

        @Override
        public long count(Instant before) {
            return 1;
        }

        @Override
        public int clear(Instant before, int limit) {
            throw new IllegalStateException("as the test wants it");
        }
    }
}
