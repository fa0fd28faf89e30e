package dev.mockroom.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// So many turns within a stretch of time for each name. Kept in memory, on each node its own: it
/// saves work, while the secret is what keeps strangers out.
public final class Turns {

    /// More names than so many are not remembered; the one unseen for longest goes first.
    private static final int NAMES = 10_000;

    private final int most;
    private final Duration window;
    private final Map<String, Used> used = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Used> eldest) {
            return size() > NAMES;
        }
    };

    private record Used(Instant since, int turns) {}

    /// @param most   turns for each name
    /// @param window how long a stretch is; it begins with the first turn
    public Turns(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    /// Takes a turn, if one is left.
    public synchronized boolean take(String name, Instant now) {
        Used before = current(name, now);
        if (before.turns() >= most) {
            return false;
        }
        used.put(name, new Used(before.since(), before.turns() + 1));
        return true;
    }

    /// Whether no turn is left.
    public synchronized boolean spent(String name, Instant now) {
        return current(name, now).turns() >= most;
    }

    private Used current(String name, Instant now) {
        Used before = used.get(name);
        return before == null || !now.isBefore(before.since().plus(window)) ? new Used(now, 0) : before;
    }
}
