package dev.mockroom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where a level stood at the end of each week; a pure function.
final class Trend {

    /// How many weeks are shown at most.
    private static final int WEEKS = 53;

    private Trend() {}

    /// A point per week in which an interview added evidence, from the third answer on; each rests on all evidence up
    /// to then, and what was reviewed meanwhile is part of it.
    ///
    /// @param byWeek the evidence by the Monday of its week
    static List<TrendPoint> of(Map<LocalDate, List<Evidence>> byWeek) {
        List<TrendPoint> points = new ArrayList<>();
        List<Evidence> sofar = new ArrayList<>();
        TreeMap<LocalDate, List<Evidence>> weeks = new TreeMap<>(byWeek);
        int left = weeks.size();
        for (Map.Entry<LocalDate, List<Evidence>> week : weeks.entrySet()) {
            sofar.addAll(week.getValue());
            left--;
            if (left >= WEEKS) {
                continue;
            }
            List<LocalDate> days = week.getValue().stream()
                    .filter(evidence -> !evidence.isReview())
                    .map(Evidence::day)
                    .sorted()
                    .toList();
            if (!days.isEmpty() && Mastery.of(sofar, days.getLast(), days.getLast()) instanceof Estimate.Known level) {
                points.add(new TrendPoint(week.getKey(), level, days.size()));
            }
        }
        return points;
    }
}
