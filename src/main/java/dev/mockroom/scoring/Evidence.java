package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.questions.SignalId;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Words of an answer that speak for or against a signal, or a moment of its history that does.
///
/// @param from  the place of the answer's log from which on the words stood there
/// @param to    the place at which they were read; of a moment the same
/// @param quote the words; empty for a moment
/// @param clock what the time line shows at the first of the two; null where that was not kept
public record Evidence(
        EvidenceId id,
        AttemptId attempt,
        SignalId signal,
        long from,
        long to,
        String quote,
        Instant at,
        @Nullable Duration clock)
        implements Serializable {

    /// The longest quote that is kept, in characters.
    public static final int LIMIT = 2000;

    /// Whether it is a moment, and no words.
    public boolean isMoment() {
        return quote.isEmpty();
    }

    /// What the time line shows where it begins, if that was kept.
    public Optional<Duration> onClock() {
        return Optional.ofNullable(clock);
    }
}
