package dev.mockroom.interviews;

import dev.mockroom.interviews.AppendOutcome.Appended;
import dev.mockroom.interviews.AppendOutcome.Reason;
import dev.mockroom.interviews.AttemptUpdates.Tail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the updates of all rooms on one thread. The first after a pause is committed at once; those that follow
/// within a few milliseconds share the next commit.
///
/// A commit costs the disk the same for one keystroke as for fifty: a room by itself waits for nothing, and a full
/// house does not write the disk full.
@Component
class GroupCommit implements SmartLifecycle {

    /// The least time from one commit to the next, and so the longest that an update waits for others.
    private static final long APART_NANOS = TimeUnit.MILLISECONDS.toNanos(4);

    /// How long a stop may go unnoticed.
    private static final long IDLE_MILLIS = 200;

    private static final int MAX_GROUP = 500;
    private static final int MAX_QUEUE = 20_000;
    private static final int MAX_REMEMBERED_TAILS = 2_000;

    private final AttemptUpdates updates;
    private final TransactionTemplate transaction;
    private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>(MAX_QUEUE);

    /// Where the logs in use end; touched by the writing thread alone.
    private final Map<AttemptId, Tail> tails = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AttemptId, Tail> eldest) {
            return size() > MAX_REMEMBERED_TAILS;
        }
    };

    /// When the last group was taken; touched by the writing thread alone.
    private long last = System.nanoTime() - APART_NANOS;

    private volatile boolean running;
    private @Nullable Thread thread;

    GroupCommit(AttemptUpdates updates, PlatformTransactionManager transactions) {
        this.updates = updates;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// An update that somebody wants in an attempt's log.
    @SuppressWarnings("ArrayRecordComponent") // handed from a socket to the database, never compared
    record Offer(AttemptId attempt, SeatId seat, Instant at, byte[] bytes) {}

    private record Entry(Offer offer, CompletableFuture<AppendOutcome> outcome) {}

    /// Queues the offer; the future completes after the commit.
    CompletableFuture<AppendOutcome> submit(Offer offer) {
        CompletableFuture<AppendOutcome> outcome = new CompletableFuture<>();
        if (!running || !queue.offer(new Entry(offer, outcome))) {
            outcome.completeExceptionally(new RejectedExecutionException("The log takes nothing now; offer it again."));
        }
        return outcome;
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("attempt-log").start(this::write);
        }
    }

    /// Stops after what is queued is on disk.
    @Override
    public synchronized void stop() {
        running = false;
        Thread writer = thread;
        if (writer == null) {
            return;
        }
        // No interrupt: it would close H2's file under the writer.
        try {
            writer.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the web server starts and after it stops, so that no socket finds the log closed.
    @Override
    public int getPhase() {
        return 0;
    }

    private void write() {
        try {
            while (running || !queue.isEmpty()) {
                List<Entry> group = nextGroup();
                if (!group.isEmpty()) {
                    write(group);
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the writer of the log", e);
        }
    }

    private List<Entry> nextGroup() throws InterruptedException {
        List<Entry> group = new ArrayList<>();
        Entry next = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        while (next != null) {
            group.add(next);
            long wait = last + APART_NANOS - System.nanoTime();
            next = group.size() < MAX_GROUP ? queue.poll(Math.max(wait, 0), TimeUnit.NANOSECONDS) : null;
        }
        last = System.nanoTime();
        return group;
    }

    private void write(List<Entry> group) {
        try {
            commit(group);
        } catch (RuntimeException groupFailed) {
            // One bad offer must not take the others with it; and another node may have taken a place in the log.
            for (Entry entry : group) {
                try {
                    commit(List.of(entry));
                } catch (RuntimeException failed) {
                    entry.outcome().completeExceptionally(failed);
                }
            }
        }
    }

    private void commit(List<Entry> group) {
        Map<AttemptId, Tail> moved = new HashMap<>();
        List<AttemptUpdates.Row> rows = new ArrayList<>();
        List<AppendOutcome> outcomes = new ArrayList<>();
        try {
            transaction.executeWithoutResult(status -> {
                for (Entry entry : group) {
                    outcomes.add(place(entry.offer(), moved, rows));
                }
                if (!rows.isEmpty()) {
                    updates.insert(rows);
                }
            });
        } catch (RuntimeException e) {
            group.forEach(entry -> tails.remove(entry.offer().attempt()));
            throw e;
        }
        tails.putAll(moved);
        for (int i = 0; i < group.size(); i++) {
            group.get(i).outcome().complete(outcomes.get(i));
        }
    }

    private AppendOutcome place(Offer offer, Map<AttemptId, Tail> moved, List<AttemptUpdates.Row> rows) {
        AttemptId attempt = offer.attempt();
        Tail tail = Objects.requireNonNullElseGet(
                moved.get(attempt),
                () -> Objects.requireNonNullElseGet(tails.get(attempt), () -> updates.tail(attempt)));
        if (tail.bytes() + offer.bytes().length > AttemptLog.MAX_ATTEMPT_BYTES) {
            return new AppendOutcome.Refused(Reason.ATTEMPT_FULL);
        }
        long seq = tail.seq() + 1;
        moved.put(attempt, new Tail(seq, tail.bytes() + offer.bytes().length));
        rows.add(new AttemptUpdates.Row(attempt, new LoggedUpdate(seq, offer.at(), offer.seat(), offer.bytes())));
        return new Appended(seq, offer.at());
    }
}
