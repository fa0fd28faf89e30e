package dev.mockroom.progress;

import dev.mockroom.shared.Difficulty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What level to expect of somebody over a mix of areas, with the areas that they hardly answered in.
///
/// A person has an ability θ, and in each area one of its own around it: θₐ = θ + δₐ, with δₐ normal. What
/// was answered in one area so tells a little of the others, and the band is wide where it has to. Evidence
/// within an area weighs as in [Mastery]. Both integrals are sums over a grid, so nothing is drawn at random:
///
///     p(θ | all) ∝ p(θ) · Πₐ ∫ p(θₐ | θ) · Lₐ(θₐ) dθₐ
///
/// The mean over a mix is the mix of means; its variance is by the law of total variance, areas being
/// independent once θ is known. The band is that of a normal. Source: Gelman et al., *Bayesian Data
/// Analysis*, 3rd edition, 2013, chapter 5.
final class Expectation {

    /// How far people differ, in logits.
    private static final double PEOPLE = 1.0;

    /// How far the areas of one person differ.
    private static final double AREAS = 0.65;

    /// Every so many places of the scale a person's ability is tried.
    private static final int STRIDE = 2;

    private static final double[][] AROUND = around();
    private static final Area UNSEEN = new Area(Testimony.of(List.of(), LocalDate.EPOCH));

    private final Map<String, Area> areas = new HashMap<>();
    private final double[] person;
    private final double drifted;
    private final int answers;

    /// What this evidence, all of raters of one kind, says area by area.
    Expectation(Map<String, ? extends Collection<Evidence>> evidence, LocalDate asOf, LocalDate today) {
        drifted = Mastery.drifted(asOf, today);
        double[] logarithms = new double[people()];
        for (int at = 0; at < logarithms.length; at++) {
            double deviate = Scale.ability(at * STRIDE) / PEOPLE;
            logarithms[at] = -deviate * deviate / 2;
        }
        int all = 0;
        for (Map.Entry<String, ? extends Collection<Evidence>> entry : evidence.entrySet()) {
            Testimony testimony = Testimony.of(entry.getValue(), asOf);
            Area area = new Area(testimony);
            areas.put(entry.getKey(), area);
            all += testimony.answers();
            for (int at = 0; at < logarithms.length; at++) {
                logarithms[at] += Math.log(area.evidence(at));
            }
        }
        answers = all;
        person = Scale.normalised(logarithms);
    }

    /// How many answers are behind it.
    int answers() {
        return answers;
    }

    /// A level with its spread.
    ///
    /// @param deviation of what the level may truly be, 0 or more
    record Expected(double mean, double deviation) {

        double low() {
            return Math.clamp(mean - Mastery.DECILE * deviation, 1, 4);
        }

        double high() {
            return Math.clamp(mean + Mastery.DECILE * deviation, 1, 4);
        }
    }

    /// The level to expect over a mix of areas, asked at a mix of difficulties.
    ///
    /// @param shares sum to 1
    Expected over(Map<String, Double> shares, Map<Difficulty, Double> difficulties) {
        List<Double> weights = new ArrayList<>();
        List<double[]> means = new ArrayList<>();
        List<double[]> variances = new ArrayList<>();
        double[] levels = levels(difficulties);
        shares.forEach((name, share) -> {
            double[] mean = new double[people()];
            double[] variance = new double[people()];
            areas.getOrDefault(name, UNSEEN).levels(levels, mean, variance);
            weights.add(share);
            means.add(mean);
            variances.add(variance);
        });
        double mean = 0;
        double square = 0;
        double within = 0;
        double wandering = 0;
        for (int at = 0; at < person.length; at++) {
            double here = 0;
            double spread = 0;
            double drift = 0;
            for (int area = 0; area < weights.size(); area++) {
                double level = means.get(area)[at];
                double slope = (level - 1) * (4 - level) / 3;
                here += weights.get(area) * level;
                spread += weights.get(area) * weights.get(area) * variances.get(area)[at];
                drift += weights.get(area) * weights.get(area) * slope * slope * drifted;
            }
            mean += person[at] * here;
            square += person[at] * here * here;
            within += person[at] * spread;
            wandering += person[at] * drift;
        }
        return new Expected(mean, Math.sqrt(Math.max(0, square - mean * mean) + within + wandering));
    }

    private static int people() {
        return (Scale.PLACES + STRIDE - 1) / STRIDE;
    }

    private static double[] levels(Map<Difficulty, Double> difficulties) {
        double all = difficulties.values().stream().mapToDouble(share -> share).sum();
        double[] levels = new double[Scale.PLACES];
        for (int place = 0; place < Scale.PLACES; place++) {
            for (Map.Entry<Difficulty, Double> entry : difficulties.entrySet()) {
                levels[place] += entry.getValue() / all * Scale.level(entry.getKey(), place);
            }
        }
        return levels;
    }

    /// Of each ability that a person may have, how likely each place is for an area of theirs.
    private static double[][] around() {
        double[][] around = new double[people()][];
        for (int at = 0; at < around.length; at++) {
            double[] logarithms = new double[Scale.PLACES];
            for (int place = 0; place < Scale.PLACES; place++) {
                double deviate = (Scale.ability(place) - Scale.ability(at * STRIDE)) / AREAS;
                logarithms[place] = -deviate * deviate / 2;
            }
            around[at] = Scale.normalised(logarithms);
        }
        return around;
    }

    /// One area: where the person may be in it, for each ability of theirs.
    private static final class Area {

        private final double[][] posterior = new double[people()][Scale.PLACES];
        private final double[] evidence = new double[people()];

        Area(Testimony testimony) {
            double[] likelihood = new double[Scale.PLACES];
            double most = Double.NEGATIVE_INFINITY;
            for (int place = 0; place < Scale.PLACES; place++) {
                likelihood[place] = testimony.logLikelihood(place);
                most = Math.max(most, likelihood[place]);
            }
            for (int place = 0; place < Scale.PLACES; place++) {
                likelihood[place] = Math.exp(likelihood[place] - most);
            }
            for (int at = 0; at < evidence.length; at++) {
                for (int place = 0; place < Scale.PLACES; place++) {
                    posterior[at][place] = AROUND[at][place] * likelihood[place];
                    evidence[at] += posterior[at][place];
                }
                for (int place = 0; place < Scale.PLACES; place++) {
                    posterior[at][place] /= evidence[at];
                }
            }
        }

        double evidence(int at) {
            return evidence[at];
        }

        void levels(double[] levels, double[] mean, double[] variance) {
            for (int at = 0; at < evidence.length; at++) {
                double square = 0;
                for (int place = 0; place < Scale.PLACES; place++) {
                    mean[at] += posterior[at][place] * levels[place];
                    square += posterior[at][place] * levels[place] * levels[place];
                }
                variance[at] = Math.max(0, square - mean[at] * mean[at]);
            }
        }
    }
}
