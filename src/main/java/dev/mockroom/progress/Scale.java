package dev.mockroom.progress;

import static java.util.Objects.requireNonNull;

import dev.mockroom.shared.Difficulty;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// The scale of ability, in logits, on a grid; and what each place on it shows on the scale of levels.
final class Scale {

    private static final double LOWEST = -6;
    private static final double STEP = 0.1;

    /// How many places the grid has.
    static final int PLACES = 121;

    private static final Map<Difficulty, double[]> LOG_UP = table(distance -> -Math.log1p(Math.exp(-distance)));
    private static final Map<Difficulty, double[]> LOG_DOWN = table(distance -> -Math.log1p(Math.exp(distance)));
    private static final Map<Difficulty, double[]> LEVEL = table(Scale::level);

    private Scale() {}

    /// How much harder than a middling question, in logits: the author's word, for few questions are ever answered
    /// by enough people to tell.
    private static double hardness(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> -0.5;
            case MEDIUM -> 0;
            case HARD -> 0.5;
        };
    }

    /// A function of the distance between ability and hardness, at every place.
    private static Map<Difficulty, double[]> table(DoubleUnaryOperator function) {
        Map<Difficulty, double[]> table = new EnumMap<>(Difficulty.class);
        for (Difficulty difficulty : Difficulty.values()) {
            double[] row = new double[PLACES];
            for (int place = 0; place < PLACES; place++) {
                row[place] = function.applyAsDouble(ability(place) - hardness(difficulty));
            }
            table.put(difficulty, row);
        }
        return table;
    }

    static double ability(double place) {
        return LOWEST + STEP * place;
    }

    /// The level that is to be expected on a middling question.
    static double level(double ability) {
        return 1 + 3 / (1 + Math.exp(-ability));
    }

    static double level(Difficulty difficulty, int place) {
        return at(LEVEL, difficulty, place);
    }

    /// The logarithm of how likely a signal of such a question is met from here.
    static double logUp(Difficulty difficulty, int place) {
        return at(LOG_UP, difficulty, place);
    }

    /// The logarithm of how likely it is missed.
    static double logDown(Difficulty difficulty, int place) {
        return at(LOG_DOWN, difficulty, place);
    }

    private static double at(Map<Difficulty, double[]> table, Difficulty difficulty, int place) {
        return requireNonNull(table.get(difficulty))[place];
    }

    /// Makes weights of logarithms: positive, with the sum 1.
    static double[] normalised(double[] logarithms) {
        double most = Double.NEGATIVE_INFINITY;
        for (double logarithm : logarithms) {
            most = Math.max(most, logarithm);
        }
        double sum = 0;
        double[] weights = new double[logarithms.length];
        for (int place = 0; place < weights.length; place++) {
            weights[place] = Math.exp(logarithms[place] - most);
            sum += weights[place];
        }
        for (int place = 0; place < weights.length; place++) {
            weights[place] /= sum;
        }
        return weights;
    }

    /// The ability below which this share of the weights lies, between the places of the grid.
    static double quantile(double[] weights, double share) {
        double below = 0;
        for (int place = 0; place < PLACES; place++) {
            if (below + weights[place] >= share) {
                return ability(place - 0.5 + (share - below) / weights[place]);
            }
            below += weights[place];
        }
        return ability(PLACES - 1);
    }
}
