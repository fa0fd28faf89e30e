package dev.mockroom.interviews.queue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long it takes to be matched, as far as there is enough to say.
final class UsualWait {

    /// With fewer matches nothing is said.
    static final int ENOUGH = 5;

    private UsualWait() {}

    /// The median.
    ///
    /// @param waits in seconds, in any order
    static Optional<Duration> of(List<Integer> waits) {
        if (waits.size() < ENOUGH) {
            return Optional.empty();
        }
        List<Integer> sorted = waits.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median =
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        return Optional.of(Duration.ofSeconds(Math.round(median)));
    }
}
