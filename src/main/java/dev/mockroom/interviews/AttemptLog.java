package dev.mockroom.interviews;

import dev.mockroom.interviews.AppendOutcome.Reason;
import dev.mockroom.interviews.document.AnswerDocument;
import dev.mockroom.interviews.document.AnswerUpdate;
import dev.mockroom.interviews.document.Decoded;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/// The log of updates that make up an attempt's answer; it is the keystroke history too.
///
/// It decides nothing about permission: whoever calls it has asked [AttemptAccess], or is a service that made
/// its own check.
@Component
public class AttemptLog {

    /// The largest single update, in bytes.
    public static final int MAX_UPDATE_BYTES = 64 * 1024;

    /// The most that all updates of one attempt may weigh together, in bytes.
    public static final int MAX_ATTEMPT_BYTES = 2 * 1024 * 1024;

    private final AttemptUpdates updates;
    private final GroupCommit commits;
    private final Clock clock;

    AttemptLog(AttemptUpdates updates, GroupCommit commits, Clock clock) {
        this.updates = updates;
        this.commits = commits;
        this.clock = clock;
    }

    /// Appends an update; the future completes after the commit, exceptionally when the database failed.
    ///
    /// What depends on the future runs on the thread that writes for everybody, so it must not wait for anything.
    ///
    /// @param update a Yjs update, version 1; belongs to the log from now on
    public CompletableFuture<AppendOutcome> append(AttemptId attempt, SeatId seat, byte[] update) {
        if (update.length > MAX_UPDATE_BYTES) {
            return refused(Reason.UPDATE_TOO_LARGE);
        }
        if (AnswerUpdate.decode(update) instanceof Decoded.Refused) {
            return refused(Reason.MALFORMED);
        }
        // PostgreSQL keeps microseconds; rounding here makes the answer the same as what is read back.
        return commits.submit(
                new GroupCommit.Offer(attempt, seat, clock.instant().truncatedTo(ChronoUnit.MICROS), update));
    }

    /// The updates after this place in the log, in order; 0 gives all of them.
    public List<LoggedUpdate> since(AttemptId attempt, long seq) {
        return updates.since(attempt, seq);
    }

    /// The last place taken in the log; 0 when it is empty.
    public long last(AttemptId attempt) {
        return updates.tail(attempt).seq();
    }

    /// When the update at this place of the log came in; empty when there is none.
    public Optional<Instant> at(AttemptId attempt, long seq) {
        return updates.since(attempt, seq - 1).stream()
                .findFirst()
                .filter(update -> update.seq() == seq)
                .map(LoggedUpdate::at);
    }

    /// When the first update came in; empty while nothing was typed.
    public Optional<Instant> begun(AttemptId attempt) {
        return at(attempt, 1);
    }

    /// The answer's text as it stands; empty when nothing was typed.
    public String text(AttemptId attempt) {
        return text(updates.since(attempt, 0));
    }

    /// The text of each of these answers as it stands, in one statement; empty where nothing was typed.
    public Map<AttemptId, String> texts(Collection<AttemptId> attempts) {
        Map<AttemptId, List<LoggedUpdate>> logs = updates.of(attempts);
        Map<AttemptId, String> texts = new HashMap<>();
        for (AttemptId attempt : attempts) {
            texts.put(attempt, text(logs.getOrDefault(attempt, List.of())));
        }
        return texts;
    }

    /// Each of these answers as it stands, with the place of the log that it stands at, in one statement.
    public Map<AttemptId, WrittenAnswer> written(Collection<AttemptId> attempts) {
        Map<AttemptId, List<LoggedUpdate>> logs = updates.of(attempts);
        Map<AttemptId, WrittenAnswer> written = new HashMap<>();
        for (AttemptId attempt : attempts) {
            List<LoggedUpdate> log = logs.getOrDefault(attempt, List.of());
            written.put(
                    attempt,
                    new WrittenAnswer(
                            text(log), log.isEmpty() ? 0 : log.getLast().seq()));
        }
        return written;
    }

    /// From which place of the log on these words stood in the answer, if they stand there at the place given.
    ///
    /// @param seq the place at which somebody read them
    public Optional<Long> firstWith(AttemptId attempt, String words, long seq) {
        AnswerDocument document = new AnswerDocument();
        long first = 0;
        for (LoggedUpdate logged : updates.since(attempt, 0)) {
            if (logged.seq() > seq) {
                break;
            }
            if (AnswerUpdate.decode(logged.bytes()) instanceof Decoded.Valid valid) {
                document.apply(valid.update());
            }
            if (!document.text().contains(words)) {
                first = 0;
            } else if (first == 0) {
                first = logged.seq();
            }
        }
        return first == 0 ? Optional.empty() : Optional.of(first);
    }

    private static String text(List<LoggedUpdate> log) {
        AnswerDocument document = new AnswerDocument();
        for (LoggedUpdate logged : log) {
            if (AnswerUpdate.decode(logged.bytes()) instanceof Decoded.Valid valid) {
                document.apply(valid.update());
            }
        }
        return document.text();
    }

    private static CompletableFuture<AppendOutcome> refused(Reason reason) {
        return CompletableFuture.completedFuture(new AppendOutcome.Refused(reason));
    }
}
