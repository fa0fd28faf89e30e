package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.questions.SignalId;
import java.io.Serializable;
import java.time.Instant;

/// Words of an answer that speak for or against a signal.
///
/// @param from the place of the answer's log from which on they stood there
/// @param to   the place at which they were read
public record Evidence(EvidenceId id, AttemptId attempt, SignalId signal, long from, long to, String quote, Instant at)
        implements Serializable {

    /// The longest quote that is kept, in characters.
    public static final int LIMIT = 2000;
}
