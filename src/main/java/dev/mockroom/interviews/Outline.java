package dev.mockroom.interviews;

import dev.mockroom.planning.PlanItem;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a candidate may know of an interview beforehand: how many questions, how long, and of
/// which areas.
///
/// @param minutes of all questions together; a little less than was asked for, where the
///     questions do not fill it
/// @param areas   the minutes of each area, the largest first
public record Outline(int questions, int minutes, Map<String, Integer> areas) implements Serializable {

    public Outline {
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    /// One question's share of it.
    record Part(String area, int minutes) {}

    static Outline of(List<PlanItem> items) {
        return ofAreas(items.stream()
                .map(item -> new Part(item.area(), item.minutes()))
                .toList());
    }

    static Outline ofAreas(List<Part> items) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        items.forEach(item -> minutes.merge(item.area(), item.minutes(), Integer::sum));
        Map<String, Integer> largestFirst = new LinkedHashMap<>();
        minutes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(area -> largestFirst.put(area.getKey(), area.getValue()));
        return new Outline(items.size(), items.stream().mapToInt(Part::minutes).sum(), largestFirst);
    }
}
