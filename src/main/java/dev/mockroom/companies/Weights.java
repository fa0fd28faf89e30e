package dev.mockroom.companies;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Numbers that are read in proportion.
final class Weights {

    private Weights() {}

    /// The same proportions, summing to 1, in their order.
    ///
    /// @param numbers none below 0, and not all of them 0; empty stays empty
    static <K> Map<K, Double> normalised(Map<K, Double> numbers) {
        double sum = numbers.values().stream().mapToDouble(number -> number).sum();
        Map<K, Double> shares = new LinkedHashMap<>();
        numbers.forEach((key, number) -> shares.put(key, number / sum));
        return Collections.unmodifiableMap(shares);
    }
}
