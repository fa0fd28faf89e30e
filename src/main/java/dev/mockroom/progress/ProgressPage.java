package dev.mockroom.progress;

import dev.mockroom.companies.CompanyId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody's answers say so far, and a stretch of the answers behind it.
///
/// @param today        where they are
/// @param ever         how many answers there are in all, whatever the filter
/// @param answers      how many the filter finds
/// @param by           whose word areas, topics, readiness and signals rest on
/// @param othersAnswers how many of the answers others have rated
/// @param selfAnswers  how many the candidate has, beside the rubric
/// @param blindAnswers how many the candidate has, blind
/// @param raters       how many others these are
/// @param trend        week by week, oldest first, by the raters that the numbers rest on
/// @param blind        likewise, by the candidate before the rubric; never averaged with the other
/// @param areas        the weakest first, then those with too few answers, then those without any
/// @param readiness    the company with most answers first; of all answers, whatever the filter
/// @param judgements   the interviews that both sides rated, oldest first
/// @param times        by area
/// @param missed       the most often missed first
/// @param rows         newest first
/// @param matches      how many rows the filter finds in all
/// @param reviews      the reviews behind the numbers, newest first; they count a little, where these rest on one's own
///                     word
/// @param companies    those of all interviews, for the filter, by name
public record ProgressPage(
        LocalDate today,
        int ever,
        int answers,
        Rater by,
        int othersAnswers,
        int selfAnswers,
        int blindAnswers,
        int raters,
        List<TrendPoint> trend,
        List<TrendPoint> blind,
        List<AreaMastery> areas,
        List<Readiness> readiness,
        List<Judgement> judgements,
        List<TimeSpent> times,
        List<MissedSignal> missed,
        List<AttemptRow> rows,
        int matches,
        List<ReviewRow> reviews,
        Map<CompanyId, String> companies)
        implements Serializable {

    public ProgressPage {
        trend = List.copyOf(trend);
        blind = List.copyOf(blind);
        areas = List.copyOf(areas);
        readiness = List.copyOf(readiness);
        judgements = List.copyOf(judgements);
        times = List.copyOf(times);
        missed = List.copyOf(missed);
        rows = List.copyOf(rows);
        reviews = List.copyOf(reviews);
    }

    /// The area with the lowest level among those with enough answers.
    public Optional<AreaMastery> weakest() {
        return areas.stream()
                .filter(area -> area.level() instanceof Estimate.Known)
                .findFirst();
    }

    /// How many of the answers those have rated whose word the numbers rest on.
    public int ratedAnswers() {
        return by == Rater.OTHERS ? othersAnswers : selfAnswers;
    }
}
