package dev.mockroom.progress;

import dev.mockroom.questions.QuestionSummary;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// All topics of the bank by area, each where most of its questions are.
final class TopicMap {

    private final Map<String, String> areaOf = new TreeMap<>();
    private final Map<String, TreeSet<String>> topicsOf = new TreeMap<>();

    TopicMap(Collection<QuestionSummary> bank) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (QuestionSummary question : bank) {
            topicsOf.computeIfAbsent(question.area(), area -> new TreeSet<>());
            for (String topic : question.topics()) {
                counts.computeIfAbsent(topic, name -> new TreeMap<>()).merge(question.area(), 1, Integer::sum);
            }
        }
        counts.forEach((topic, areas) -> {
            String area = areas.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .orElseThrow()
                    .getKey();
            areaOf.put(topic, area);
            topicsOf.computeIfAbsent(area, name -> new TreeSet<>()).add(topic);
        });
    }

    /// Where somebody stands in all of it: the weakest area first, then those with too few answers.
    ///
    /// @param extra the areas of questions that have been taken out of the bank
    List<AreaMastery> filled(
            Collection<String> extra, Function<String, Estimate> ofArea, Function<String, Estimate> ofTopic) {
        Map<String, TreeSet<String>> areas = new HashMap<>(topicsOf);
        extra.forEach(area -> areas.putIfAbsent(area, new TreeSet<>()));
        return areas.entrySet().stream()
                .map(entry -> new AreaMastery(
                        entry.getKey(),
                        ofArea.apply(entry.getKey()),
                        entry.getValue().stream()
                                .map(topic -> new AreaMastery.TopicMastery(topic, ofTopic.apply(topic)))
                                .toList()))
                .sorted(Comparator.comparingDouble((AreaMastery area) -> weakestFirst(area.level()))
                        .thenComparing(AreaMastery::area))
                .toList();
    }

    private static double weakestFirst(Estimate level) {
        return switch (level) {
            case Estimate.Known known -> known.mean();
            case Estimate.TooFew few -> 100 - few.answers();
        };
    }
}
