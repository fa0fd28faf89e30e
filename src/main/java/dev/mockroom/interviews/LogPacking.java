package dev.mockroom.interviews;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Every few minutes, packs the logs of interviews that have been over for a while: the same updates, in one row each.
///
/// On several nodes each does the same; the lock on the attempt's row makes it happen once.
@Component
class LogPacking {

    /// Long after the last words may arrive.
    static final Duration AFTER = Duration.ofHours(1);

    private static final int AT_ONCE = 200;

    private final AttemptUpdates updates;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LogPacking(AttemptUpdates updates, PlatformTransactionManager transactions, Clock clock) {
        this.updates = updates;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        for (AttemptId attempt : updates.finished(clock.instant().minus(AFTER), AT_ONCE)) {
            transaction.executeWithoutResult(status -> pack(attempt));
        }
    }

    private void pack(AttemptId attempt) {
        updates.lock(attempt);
        if (updates.hasRows(attempt)) {
            List<LoggedUpdate> all = updates.since(attempt, 0);
            updates.replace(attempt, all, PackedLog.pack(all));
        }
    }
}
