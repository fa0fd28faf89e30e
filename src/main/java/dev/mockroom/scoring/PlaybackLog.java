package dev.mockroom.scoring;

import dev.mockroom.interviews.LoggedUpdate;
import java.time.Instant;
import java.util.List;

/// How one answer was typed, whole.
///
/// @param start   the time line's 0:00
/// @param updates in order; none when nothing was typed
public record PlaybackLog(Instant start, List<LoggedUpdate> updates) {

    public PlaybackLog {
        updates = List.copyOf(updates);
    }
}
