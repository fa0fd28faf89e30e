package dev.mockroom.accounts.signin;

import dev.mockroom.shared.Network;
import dev.mockroom.shared.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts failed tries per e-mail and per address, in the database, so that every node sees them.
///
/// A try is counted before the password is looked at and taken back when it was right, so that a
/// thousand tries at once cannot outrun the count.
@Component
class SignInAttempts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignInAttempts(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // On its own: a count must stay when what follows is rolled back.
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /// Counts a try.
    ///
    /// @param email   as typed
    /// @param address where the request comes from
    /// @return when to try again, if it is too early now; the try is then not counted
    Optional<Instant> begin(String email, String address) {
        List<Subject> subjects = subjects(email, address);
        subjects.forEach(this::ensure);
        Optional<Instant> blocked = transaction.execute(status -> {
            Instant now = now();
            List<Count> counts = subjects.stream().map(this::lock).toList();
            Optional<Instant> until = counts.stream()
                    .map(Count::blockedUntil)
                    .filter(now::isBefore)
                    .max(Instant::compareTo);
            if (until.isEmpty()) {
                counts.forEach(count -> add(count, now));
            }
            return until;
        });
        return blocked == null ? Optional.empty() : blocked;
    }

    /// Takes the last try back: it was right.
    void succeeded(String email, String address) {
        transaction.executeWithoutResult(status -> {
            for (Subject subject : subjects(email, address)) {
                if (subject.policy().equals(Backoff.ACCOUNT)) {
                    jdbc.sql("delete from sign_in_attempt where subject = ?")
                            .param(subject.name())
                            .update();
                } else {
                    jdbc.sql("""
                            update sign_in_attempt set failures = failures - 1, blocked_until = last_failure_at
                            where subject = ? and failures > 0""").param(subject.name()).update();
                }
            }
        });
    }

    private void add(Count count, Instant now) {
        Subject subject = count.subject();
        boolean forgotten =
                count.lastFailureAt().plus(subject.policy().memory()).isBefore(now);
        int failures = forgotten ? 1 : count.failures() + 1;
        Duration delay = subject.policy().after(failures);
        jdbc.sql("""
                update sign_in_attempt set failures = ?, last_failure_at = ?, blocked_until = ? where subject = ?""")
                .params(
                        failures,
                        now.atOffset(ZoneOffset.UTC),
                        now.plus(delay).atOffset(ZoneOffset.UTC),
                        subject.name())
                .update();
    }

    private Count lock(Subject subject) {
        return jdbc.sql("""
                select failures, last_failure_at, blocked_until from sign_in_attempt where subject = ? for update""")
                .param(subject.name())
                .query((row, number) -> new Count(
                        subject,
                        row.getInt("failures"),
                        row.getObject("last_failure_at", OffsetDateTime.class).toInstant(),
                        row.getObject("blocked_until", OffsetDateTime.class).toInstant()))
                .optional()
                // A sign-in at the same moment took the row away: it was right, so there is nothing to count on.
                .orElseGet(() -> new Count(subject, 0, now(), now()));
    }

    /// Makes sure there is a row to lock, and lets go of those that no longer matter.
    private void ensure(Subject subject) {
        boolean there = jdbc.sql("select count(*) from sign_in_attempt where subject = ?")
                        .param(subject.name())
                        .query(Long.class)
                        .single()
                > 0;
        if (there) {
            return;
        }
        OffsetDateTime now = now().atOffset(ZoneOffset.UTC);
        transaction.executeWithoutResult(status -> jdbc.sql("delete from sign_in_attempt where last_failure_at < ?")
                .param(now.minus(Backoff.ACCOUNT.memory()))
                .update());
        try {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("""
                            insert into sign_in_attempt (subject, failures, last_failure_at, blocked_until)
                            values (?, 0, ?, ?)""").params(subject.name(), now, now).update());
        } catch (DuplicateKeyException e) {
            // Somebody tried the same at the same moment; their row serves.
        }
    }

    /// In one order for everybody, so that two tries never wait for each other.
    private static List<Subject> subjects(String email, String address) {
        return List.of(
                new Subject("address " + Network.of(address), Backoff.ADDRESS),
                new Subject(subject(email), Backoff.ACCOUNT));
    }

    /// What the tries with an e-mail are counted by.
    static String subject(String email) {
        return "email " + Secret.hash(EmailAddress.normalized(email));
    }

    private Instant now() {
        return clock.instant();
    }

    private record Subject(String name, Backoff policy) {}

    private record Count(Subject subject, int failures, Instant lastFailureAt, Instant blockedUntil) {}
}
