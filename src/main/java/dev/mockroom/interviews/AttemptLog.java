package dev.mockroom.interviews;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/// The log of updates that make up an attempt's answer; it is the keystroke history too.
///
/// It decides nothing about permission: whoever calls it has asked [AttemptAccess], or is a service that made its own
/// check.
@Component
public class AttemptLog {

    /// The largest single update, in bytes.
    public static final int MAX_UPDATE_BYTES = 64 * 1024;

    /// The most that all updates of one attempt may weigh together, in bytes.
    public static final int MAX_ATTEMPT_BYTES = 2 * 1024 * 1024;

    /// Appends an update; the future completes after the commit, exceptionally when the database failed.
    public CompletableFuture<AppendOutcome> append(AttemptId attempt, SeatId seat, byte[] update) {
        throw new UnsupportedOperationException("follows");
    }

    /// The updates after this place in the log, in order; 0 gives all of them.
    public List<LoggedUpdate> since(AttemptId attempt, long seq) {
        throw new UnsupportedOperationException("follows");
    }

    /// The answer's text as it stands; empty when nothing was typed.
    public String text(AttemptId attempt) {
        throw new UnsupportedOperationException("follows");
    }
}
