package dev.mockroom.questions.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Unmodifiable copies of maps that keep their order, which `Map.copyOf` does not.
final class InOrder {

    private InOrder() {}

    static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
