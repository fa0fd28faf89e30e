package dev.mockroom.shared;

import java.time.Duration;
import java.time.Instant;

/// Wrong secrets, counted for each network they come from. Whoever has tried too many is not answered for the rest of
/// the hour, right or wrong; many people behind one address who come back to a link that is used up stay far below.
///
/// As with [Turns] each node counts its own.
public final class Misses {

    /// How many an hour bears.
    public static final int MOST = 100;

    private final Turns turns = new Turns(MOST, Duration.ofHours(1));

    /// Whether nothing is looked up for this address at the moment.
    ///
    /// @param address where the request comes from
    public boolean tooMany(String address, Instant now) {
        return turns.spent(Network.of(address), now);
    }

    /// One more was wrong.
    public void add(String address, Instant now) {
        turns.take(Network.of(address), now);
    }
}
