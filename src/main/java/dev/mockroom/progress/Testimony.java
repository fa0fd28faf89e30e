package dev.mockroom.progress;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Difficulty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Evidence added up: per difficulty what speaks for an ability and what against it, weighed by age.
///
/// The order does not matter, and evidence of one day weighs alike.
///
/// **Reviews.** In a daily review people answer a question that they have met before, in a minute or two, and mark
/// themselves. That tells something, but it is recall by the kindest of raters; so of each question only the latest
/// review counts, the first question to be reviewed for [#REVIEW] of an interview's answer, and each further one for
/// [#FURTHER] of the one before. However many there are, all reviews together weigh less than
/// REVIEW / (1 − FURTHER) = 1 answer, and none of them counts towards the answers that a number needs. The weights
/// hang on the order in which questions came to be reviewed and on nothing that was said of them, so that a better
/// review can never lower a number by taking weight from a good one.
final class Testimony {

    /// In so many days evidence loses half its weight.
    static final double HALF_LIFE = 60;

    /// What the signals of one answer are worth together, in independent trials.
    static final double SIGNALS = 2.5;

    /// What the level of one answer is worth.
    static final double LEVEL = 2.5;

    /// What the review of the first question that came back is worth, in answers of an interview.
    static final double REVIEW = 0.2;

    /// What the review of each further question is worth, in that of the one before.
    static final double FURTHER = 0.8;

    /// How far one interviewer's rating is the candidate's doing and not the rater's: Huffcutt, Culbertson &
    /// Weyhrauch, *Employment interview reliability*, 2013, for separate interviews.
    private static final double RELIABILITY = 0.44;

    private final Map<Difficulty, Double> up = new EnumMap<>(Difficulty.class);
    private final Map<Difficulty, Double> down = new EnumMap<>(Difficulty.class);
    private int answers;

    /// All that this evidence says as of a day.
    static Testimony of(Collection<Evidence> evidence, LocalDate asOf) {
        Testimony testimony = new Testimony();
        List<Reviewed> reviews = new ArrayList<>();
        for (Evidence each : evidence) {
            Evidence.Review review = each.review();
            if (!each.speaks()) {
                continue;
            }
            if (review == null) {
                testimony.answers++;
                testimony.add(each, asOf, 1);
            } else {
                reviews.add(new Reviewed(review, each));
            }
        }
        double weight = REVIEW;
        for (Evidence latest : latest(reviews)) {
            testimony.add(latest, asOf, weight);
            weight *= FURTHER;
        }
        return testimony;
    }

    private record Reviewed(Evidence.Review review, Evidence evidence) {

        Instant at() {
            return review.at();
        }
    }

    /// Of each question the latest review; the questions in the order in which they were first reviewed.
    private static List<Evidence> latest(List<Reviewed> reviews) {
        Map<QuestionId, List<Reviewed>> byQuestion = reviews.stream()
                .sorted(Comparator.comparing(Reviewed::at)
                        .thenComparing(reviewed -> reviewed.review().question().value()))
                .collect(Collectors.groupingBy(
                        reviewed -> reviewed.review().question(), LinkedHashMap::new, Collectors.toList()));
        return byQuestion.values().stream()
                .map(each -> each.getLast().evidence())
                .toList();
    }

    private void add(Evidence evidence, LocalDate asOf, double share) {
        long age = Math.max(0, ChronoUnit.DAYS.between(evidence.day(), asOf));
        double weight = share * Math.pow(2, -age / HALF_LIFE) * several(evidence.raters());
        weigh(evidence.difficulty(), weight * SIGNALS * evidence.met(), weight * SIGNALS * evidence.missed());
        Double level = evidence.level();
        if (level != null) {
            weigh(evidence.difficulty(), weight * LEVEL * (level - 1) / 3, weight * LEVEL * (4 - level) / 3);
        }
    }

    private void weigh(Difficulty difficulty, double speaksFor, double speaksAgainst) {
        up.merge(difficulty, speaksFor, Double::sum);
        down.merge(difficulty, speaksAgainst, Double::sum);
    }

    /// What the mean of several raters is worth against one: Spearman and Brown's formula.
    private static double several(int raters) {
        return raters / (1 + (raters - 1) * RELIABILITY);
    }

    /// How many answers in interviews said anything.
    int answers() {
        return answers;
    }

    /// The logarithm of how likely all of it is from here.
    double logLikelihood(int place) {
        double sum = 0;
        for (Map.Entry<Difficulty, Double> entry : up.entrySet()) {
            sum += entry.getValue() * Scale.logUp(entry.getKey(), place);
        }
        for (Map.Entry<Difficulty, Double> entry : down.entrySet()) {
            sum += entry.getValue() * Scale.logDown(entry.getKey(), place);
        }
        return sum;
    }
}
