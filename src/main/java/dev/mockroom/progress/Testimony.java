package dev.mockroom.progress;

import dev.mockroom.shared.Difficulty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// Evidence added up: per difficulty what speaks for an ability and what against it, weighed by age.
///
/// The order does not matter, and evidence of one day weighs alike.
final class Testimony {

    /// In so many days evidence loses half its weight.
    static final double HALF_LIFE = 60;

    /// What the signals of one answer are worth together, in independent trials.
    static final double SIGNALS = 2.5;

    /// What the level of one answer is worth.
    static final double LEVEL = 2.5;

    /// How far one interviewer's rating is the candidate's doing and not the rater's: Huffcutt, Culbertson &
    /// Weyhrauch, *Employment interview reliability*, 2013, for separate interviews.
    private static final double RELIABILITY = 0.44;

    private final Map<Difficulty, Double> up = new EnumMap<>(Difficulty.class);
    private final Map<Difficulty, Double> down = new EnumMap<>(Difficulty.class);
    private int answers;

    /// All that this evidence says as of a day.
    static Testimony of(Collection<Evidence> evidence, LocalDate asOf) {
        Testimony testimony = new Testimony();
        evidence.forEach(each -> testimony.add(each, asOf));
        return testimony;
    }

    private void add(Evidence evidence, LocalDate asOf) {
        if (!evidence.speaks()) {
            return;
        }
        answers++;
        long age = Math.max(0, ChronoUnit.DAYS.between(evidence.day(), asOf));
        double weight = Math.pow(2, -age / HALF_LIFE) * several(evidence.raters());
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

    /// How many answers said anything.
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
