package dev.mockroom.companies;

import dev.mockroom.questions.PracticeLink;
import dev.mockroom.questions.QuestionSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Finds the areas of a practice link by its topics: each counts to the areas of the bank's questions that carry it,
/// in proportion. A link none of whose topics the bank has belongs to no area.
final class LinkAreas {

    private final Map<String, Map<String, Double>> areasOfTopics = new HashMap<>();

    LinkAreas(List<QuestionSummary> bank) {
        Map<String, Map<String, Double>> counts = new HashMap<>();
        for (QuestionSummary question : bank) {
            for (String topic : question.topics()) {
                counts.computeIfAbsent(key(topic), fresh -> new HashMap<>()).merge(question.area(), 1.0, Double::sum);
            }
        }
        counts.forEach((topic, areas) -> areasOfTopics.put(topic, Weights.normalised(areas)));
    }

    /// The link's areas in shares that sum to 1; empty where they are unknown.
    Map<String, Double> of(PracticeLink link) {
        List<Map<String, Double>> known = link.topics().stream()
                .map(topic -> areasOfTopics.get(key(topic)))
                .filter(Objects::nonNull)
                .toList();
        Map<String, Double> areas = new HashMap<>();
        known.forEach(topic -> topic.forEach((area, share) -> areas.merge(area, share / known.size(), Double::sum)));
        return areas;
    }

    private static String key(String topic) {
        return topic.strip().toLowerCase(Locale.ROOT);
    }
}
