package dev.mockroom.companies;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Numbers that are read in proportion.
final class Weights {

    private Weights() {}

    /// The same proportions, summing to 1, in their order.
    ///
    /// @param numbers none below 0, and not all of them 0; empty stays empty
    static <K> Map<K, Double> normalised(Map<K, Double> numbers) {
        double sum = numbers.values().stream().mapToDouble(number -> number).sum();
        // What sums to 1 already must not move by a rounding error, or it would look like a change.
        double unit = Math.abs(sum - 1) < 1e-9 ? 1 : sum;
        Map<K, Double> shares = new LinkedHashMap<>();
        numbers.forEach((key, number) -> shares.put(key, number / unit));
        return Collections.unmodifiableMap(shares);
    }

    /// Whether two sets of shares are the same to within what a field for whole and tenth percents can show.
    static <K> boolean alike(Map<K, Double> one, Map<K, Double> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .allMatch(key -> Math.abs(one.getOrDefault(key, 0.0) - other.getOrDefault(key, 0.0)) < 0.001);
    }
}
