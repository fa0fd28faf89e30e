package dev.mockroom.accounts.signin;

import java.time.Duration;

/// How long to wait after so many failures: nothing at first, then a second, doubling, up to a limit.
///
/// @param free    failures that cost nothing
/// @param longest the limit
/// @param memory  after this long without a failure all is forgotten
record Backoff(int free, Duration longest, Duration memory) {

    /// One account: five tries for a mistyped password, then slower and slower.
    static final Backoff ACCOUNT = new Backoff(5, Duration.ofMinutes(15), Duration.ofHours(24));

    /// One address: a whole course may sit behind it, so it bears more.
    static final Backoff ADDRESS = new Backoff(50, Duration.ofMinutes(15), Duration.ofHours(1));

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 30);
        Duration delay = Duration.ofSeconds(1L << doublings);
        return delay.compareTo(longest) < 0 ? delay : longest;
    }
}
