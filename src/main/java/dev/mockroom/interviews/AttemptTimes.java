package dev.mockroom.interviews;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Instants of one attempt.
///
/// @param opened when its clock first ran; null where that was not kept
/// @param hints  when each hint was taken, the first first
public record AttemptTimes(@Nullable Instant opened, List<Instant> hints) {

    /// Nothing is known.
    public static final AttemptTimes UNKNOWN = new AttemptTimes(null, List.of());

    public AttemptTimes {
        hints = List.copyOf(hints);
    }

    AttemptTimes and(AttemptTimes more) {
        return new AttemptTimes(
                opened, Stream.concat(hints.stream(), more.hints.stream()).toList());
    }
}
