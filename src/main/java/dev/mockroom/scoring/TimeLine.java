package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The time along which an answer is played back: what a watch shows that was started when the question was opened.
///
/// Pauses and time spent at other questions are on it, because nothing says when the question's own clock stood still.
/// Where nobody kept the opening it begins with what was typed first.
///
/// @param start its 0:00
record TimeLine(Instant start) {

    static TimeLine of(@Nullable AttemptTimes times, Optional<Instant> begun) {
        Instant opened = times == null ? null : times.opened();
        Instant typed = begun.orElse(Instant.MAX);
        return new TimeLine(opened == null || typed.isBefore(opened) ? typed : opened);
    }

    /// What it shows at this instant; nothing on it is earlier than 0:00.
    Duration at(Instant instant) {
        return instant.isBefore(start) ? Duration.ZERO : Duration.between(start, instant);
    }
}
