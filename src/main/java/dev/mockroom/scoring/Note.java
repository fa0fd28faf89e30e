package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that an interviewer jotted down about one answer.
///
/// @param clock what the question's clock showed; null when the interview was over by then
public record Note(
        NoteId id,
        AttemptId attempt,
        String text,
        Instant at,
        @Nullable Duration clock) implements Serializable {

    /// The longest that is kept, in characters.
    public static final int LIMIT = 1000;

    /// What the question's clock showed, if the interview went on.
    public Optional<Duration> onClock() {
        return Optional.ofNullable(clock);
    }
}
