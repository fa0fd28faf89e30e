package dev.mockroom.progress.ui;

import dev.mockroom.progress.AttemptRow;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.ProgressPage;
import dev.mockroom.progress.Strength;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is on the report.
///
/// @param name whose it is
/// @param at   when it was made
/// @param zone where they are
/// @param page all of their progress
record Report(String name, Instant at, ZoneId zone, ProgressPage page) {

    /// How many interviews the answers come from.
    long interviews() {
        return page.rows().stream().map(AttemptRow::interview).distinct().count();
    }

    /// When the first of these interviews was over.
    Optional<Instant> first() {
        return times().stream().findFirst();
    }

    /// When the last of these interviews was over.
    Optional<Instant> last() {
        return times().reversed().stream().findFirst();
    }

    /// Every area with an answer, the weakest first.
    List<Strength> areas() {
        return page.areas().stream()
                .filter(area -> area.level().answers() > 0)
                .map(area -> new Strength(area.area(), area.level()))
                .toList();
    }

    /// Every topic with an answer, the weakest first.
    List<Strength> topics() {
        return page.areas().stream()
                .flatMap(area -> area.topics().stream())
                .filter(topic -> topic.level().answers() > 0)
                .map(topic -> new Strength(topic.topic(), topic.level()))
                .sorted(Comparator.comparingDouble(Report::weakestFirst).thenComparing(Strength::name))
                .toList();
    }

    private static double weakestFirst(Strength strength) {
        return switch (strength.level()) {
            case Estimate.Known known -> known.mean();
            case Estimate.TooFew few -> 100 - few.answers();
        };
    }

    private List<Instant> times() {
        return page.rows().stream().map(AttemptRow::at).sorted().toList();
    }
}
