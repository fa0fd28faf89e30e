package dev.mockroom.room;

import java.util.Arrays;
import java.util.Locale;

/// Milliseconds, to be asked for percentiles. Each is filled by one socket's listener.
final class Times {

    private long[] nanos = new long[256];
    private int count;

    synchronized void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = time;
    }

    synchronized void into(Times all) {
        for (int index = 0; index < count; index++) {
            all.add(nanos[index]);
        }
    }

    synchronized int count() {
        return count;
    }

    synchronized double at(int percent) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) ((long) count * percent / 100))] / 1e6;
    }

    synchronized String json() {
        return count == 0
                ? "null"
                : String.format(Locale.ROOT, "{\"p50\":%.2f,\"p95\":%.2f,\"p99\":%.2f}", at(50), at(95), at(99));
    }
}
