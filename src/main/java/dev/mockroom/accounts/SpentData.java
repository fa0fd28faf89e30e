package dev.mockroom.accounts;

import java.time.Duration;
import java.time.Instant;

/// What opens nothing any more: links that were used, taken back or have run out, and keys and codes that have.
///
/// A feature has a component for its own. Nothing hangs on such rows, so they go by themselves, [#KEPT] after that
/// moment and without a rule of an administrator's; until then they tell who made what and when it ended.
public interface SpentData {

    /// How long they are kept.
    Duration KEPT = Duration.ofDays(30);

    /// Clears away some of them, in a transaction of the caller's.
    ///
    /// @param before those that have been spent since before this instant
    /// @param limit  how many at most
    /// @return how many it were; fewer than the limit when nothing is left
    int clear(Instant before, int limit);
}
