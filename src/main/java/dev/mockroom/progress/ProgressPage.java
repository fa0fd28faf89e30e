package dev.mockroom.progress;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// What somebody's answers say so far, and a stretch of the answers behind it.
///
/// @param later   the level beside the rubric, interview by interview, oldest first
/// @param blind   the level before the rubric, likewise; the two are never averaged
/// @param areas   the weakest first, then those with too few answers
/// @param topics  likewise
/// @param rows    newest first
/// @param matches how many rows the filter finds in all
/// @param answers how many answers there are in all
/// @param laterAnswers how many of them have a level beside the rubric
/// @param blindAnswers how many of them have a blind level
public record ProgressPage(
        List<TrendPoint> later,
        List<TrendPoint> blind,
        List<Strength> areas,
        List<Strength> topics,
        List<AttemptRow> rows,
        int matches,
        int answers,
        int laterAnswers,
        int blindAnswers)
        implements Serializable {

    public ProgressPage {
        later = List.copyOf(later);
        blind = List.copyOf(blind);
        areas = List.copyOf(areas);
        topics = List.copyOf(topics);
        rows = List.copyOf(rows);
    }

    /// The area with the lowest mean among those with enough answers.
    public Optional<Strength> weakest() {
        return areas.stream()
                .filter(area -> area.level() instanceof Estimate.Known)
                .findFirst();
    }
}
