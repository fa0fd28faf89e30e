package dev.mockroom.accounts.retention;

import dev.mockroom.accounts.RetainedData;
import dev.mockroom.accounts.SpentData;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Once a day, clears away what the rules say, and what opens nothing any more: in small transactions, and no more
/// than a bounded amount. What is left then waits for the next day.
///
/// On several nodes, the one that takes the turn does it.
@Component
class RetentionJob {

    static final int BATCH = 50;
    static final int BATCHES = 200;

    private static final Duration DAY =
            Duration.ofHours(23); // a little less, so that it does not wander around the clock
    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final List<RetainedData> kinds;
    private final List<SpentData> spent;
    private final RetentionStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RetentionJob(
            List<RetainedData> kinds,
            List<SpentData> spent,
            RetentionStore store,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.spent = List.copyOf(spent);
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// Looks every hour whether a day has passed.
    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void turn() {
        if (Boolean.TRUE.equals(transaction.execute(status -> store.takeTurn(clock.instant(), DAY)))) {
            run();
        }
    }

    /// Clears away what is spent, and every kind that has a rule.
    void run() {
        spent.forEach(this::clear);
        Map<String, Integer> rules = store.days();
        for (RetainedData kind : kinds) {
            Integer days = rules.get(kind.kind());
            if (days != null && days >= kind.fewestDays()) {
                try {
                    clear(kind, days);
                } catch (RuntimeException e) {
                    LOG.error(
                            "What is kept of '{}' could not be cleared away; it is tried again tomorrow.",
                            kind.kind(),
                            e);
                }
            }
        }
    }

    private void clear(SpentData kind) {
        try {
            Instant before = clock.instant().minus(SpentData.KEPT);
            inBatches(limit -> kind.clear(before, limit));
        } catch (RuntimeException e) {
            LOG.error("What opens nothing any more could not be cleared away; it is tried again tomorrow.", e);
        }
    }

    private void clear(RetainedData kind, int days) {
        Instant now = clock.instant();
        Instant before = now.minus(Duration.ofDays(days));
        Cleared cleared = inBatches(limit -> kind.clear(before, limit));
        RetentionRun run = new RetentionRun(kind.kind(), days, now, cleared.rows(), cleared.all());
        transaction.executeWithoutResult(status -> store.add(run));
    }

    private record Cleared(int rows, boolean all) {}

    /// @param batch clears away so many at most, and says how many it were
    private Cleared inBatches(IntUnaryOperator batch) {
        int removed = 0;
        for (int number = 0; number < BATCHES; number++) {
            Integer cleared = transaction.execute(status -> batch.applyAsInt(BATCH));
            removed += cleared == null ? 0 : cleared;
            if (cleared == null || cleared < BATCH) {
                return new Cleared(removed, true);
            }
        }
        return new Cleared(removed, false);
    }
}
