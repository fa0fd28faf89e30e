package dev.mockroom.interviews.document;

import java.util.Map;
import java.util.TreeMap;

/// A set of one client's clocks, kept as ranges that neither touch nor overlap.
final class ClockRanges {

    private final TreeMap<Long, Long> endByStart = new TreeMap<>();

    void add(long from, long to) {
        Map.Entry<Long, Long> before = endByStart.floorEntry(from);
        long start = from;
        long end = to;
        if (before != null && before.getValue() >= from) {
            start = before.getKey();
            end = Math.max(end, before.getValue());
        }
        Map.Entry<Long, Long> next = endByStart.ceilingEntry(start);
        while (next != null && next.getKey() <= end) {
            end = Math.max(end, next.getValue());
            endByStart.remove(next.getKey());
            next = endByStart.ceilingEntry(start);
        }
        endByStart.put(start, end);
    }

    /// The end of the range that holds this clock, or the clock itself when none does.
    long endOfRangeAt(long clock) {
        Map.Entry<Long, Long> range = endByStart.floorEntry(clock);
        return range != null && range.getValue() > clock ? range.getValue() : clock;
    }

    /// The start of the first range after this clock, or the limit when none starts before it.
    long nextStart(long clock, long limit) {
        Long start = endByStart.higherKey(clock);
        return start != null && start < limit ? start : limit;
    }
}
