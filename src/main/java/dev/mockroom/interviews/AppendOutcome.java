package dev.mockroom.interviews;

import java.time.Instant;

/// What became of an update that was offered to the log.
public sealed interface AppendOutcome {

    /// It is on disk.
    ///
    /// @param seq its place in the attempt's log, counted from 1 without gaps
    /// @param at when it came in
    record Appended(long seq, Instant at) implements AppendOutcome {}

    /// It was not taken, and would not be when offered again.
    record Refused(Reason reason) implements AppendOutcome {}

    /// Why an update is refused.
    enum Reason {
        /// It is no update of an answer's text.
        MALFORMED,
        /// It alone is larger than [AttemptLog#MAX_UPDATE_BYTES].
        UPDATE_TOO_LARGE,
        /// The attempt's log would grow past [AttemptLog#MAX_ATTEMPT_BYTES].
        ATTEMPT_FULL
    }
}
