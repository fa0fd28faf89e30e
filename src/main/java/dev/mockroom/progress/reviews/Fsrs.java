package dev.mockroom.progress.reviews;

import java.util.List;

/// FSRS-6: how long a memory lasts, and when to ask again. Pure; equal to ts-fsrs 5.4.2 to eight digits.
///
/// A memory has a stability S (the days after which it is recalled nine times in ten) and a difficulty D
/// (1 to 10). With the weights w0 to w20, t days since the last grade and G = 1 again, 2 hard, 3 good, 4 easy:
///
///     R(t, S)   = (1 + f · t / S)^−w20            with f = 0.9^(−1 / w20) − 1
///     S0(G)     = w[G − 1]                        D0(G) = w4 − e^(w5 (G − 1)) + 1
///     D'(D, G)  = w7 · D0(4) + (1 − w7) (D − w6 (G − 3) (10 − D) / 9)
///     recalled  S · (1 + e^w8 (11 − D) S^−w9 (e^(w10 (1 − R)) − 1) · [G = 2: w15] · [G = 4: w16])
///     forgotten min(w11 D^−w12 ((S + 1)^w13 − 1) e^(w14 (1 − R)), S / e^(w17 w18))
///     same day  S · e^(w17 (G − 3 + w18)) S^−w19, and no less than S from G = 2 on
///
/// D0 is kept within 1 to 10 only where a memory begins; the mean that D' reverts to is D0(4) as it
/// comes out. `src/docs/decisions/0019` says why.
///
/// Source: Open Spaced Repetition, *The Algorithm*, FSRS-6, fsrs4anki wiki; Su, Ye, Nie, Cao & Chen,
/// *Optimizing Spaced Repetition Schedule by Capturing the Dynamics of Memory*, IEEE TKDE 35, 2023.
public final class Fsrs {

    /// What is stored beside every date it gives: the version, how many weights, which clamp.
    public static final String VERSION = "FSRS-6/21/free-mean";

    /// A question should come back when it is recalled with this probability.
    static final double RETENTION = 0.9;

    /// Nothing rests for longer, in days.
    static final int LONGEST = 365;

    static final List<Double> WEIGHTS = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private static final double LEAST_STABILITY = 0.001;
    private static final double MOST_STABILITY = 36_500;
    private static final double FACTOR = round(Math.exp(Math.log(0.9) / -w(20)) - 1);
    private static final double INTERVAL = round((Math.pow(RETENTION, -1 / w(20)) - 1) / FACTOR);

    private Fsrs() {}

    /// How well something was recalled.
    public enum Grade {
        AGAIN(1),
        HARD(2),
        GOOD(3),
        EASY(4);

        private final int number;

        Grade(int number) {
            this.number = number;
        }
    }

    /// What is known of one memory.
    ///
    /// @param stability  the days after which it is recalled nine times in ten
    /// @param difficulty 1 to 10
    public record Memory(double stability, double difficulty) {

        public Memory {
            if (!(stability >= LEAST_STABILITY && stability <= MOST_STABILITY && difficulty >= 1 && difficulty <= 10)) {
                throw new IllegalArgumentException("No memory: stability " + stability + ", difficulty " + difficulty);
            }
        }
    }

    /// A memory after a grade.
    ///
    /// @param days until it should be asked for again, at least 1
    public record Step(Memory memory, int days) {}

    /// The memory that a first grade leaves.
    public static Step first(Grade grade) {
        Memory memory =
                new Memory(Math.max(w(grade.number - 1), 0.1), Math.clamp(firstDifficulty(grade.number), 1, 10));
        return new Step(memory, days(memory));
    }

    /// What a further grade makes of a memory.
    ///
    /// A better grade never leads to an earlier date than a worse one.
    ///
    /// @param elapsed whole days since the grade before, 0 on the same day
    public static Step next(Memory memory, int elapsed, Grade grade) {
        if (elapsed < 0) {
            throw new IllegalArgumentException("No grade comes " + -elapsed + " days before the one before it");
        }
        Memory after = memory(memory, elapsed, grade);
        if (grade == Grade.AGAIN) {
            return new Step(after, days(after));
        }
        int plainGood = days(memory(memory, elapsed, Grade.GOOD));
        int hard = Math.min(days(memory(memory, elapsed, Grade.HARD)), plainGood);
        int good = Math.max(plainGood, hard + 1);
        int easy = Math.max(days(memory(memory, elapsed, Grade.EASY)), good + 1);
        return new Step(
                after,
                switch (grade) {
                    case HARD -> hard;
                    case GOOD -> good;
                    case AGAIN, EASY -> easy;
                });
    }

    /// With what probability something is still recalled after so many days.
    public static double recall(Memory memory, int elapsed) {
        return round(Math.pow(1 + FACTOR * elapsed / memory.stability(), -w(20)));
    }

    private static int days(Memory memory) {
        return Math.clamp(Math.round(memory.stability() * INTERVAL), 1, LONGEST);
    }

    private static Memory memory(Memory memory, int elapsed, Grade grade) {
        double s = memory.stability();
        double d = memory.difficulty();
        double r = recall(memory, elapsed);
        double stability;
        if (elapsed == 0) {
            stability = sameDay(s, grade);
        } else if (grade == Grade.AGAIN) {
            double forgotten =
                    bounded(w(11) * Math.pow(d, -w(12)) * (Math.pow(s + 1, w(13)) - 1) * Math.exp((1 - r) * w(14)));
            stability = Math.min(Math.max(round(s / Math.exp(w(17) * w(18))), LEAST_STABILITY), forgotten);
        } else {
            stability = recalled(s, d, r, grade);
        }
        return new Memory(stability, difficulty(d, grade.number));
    }

    private static double sameDay(double s, Grade grade) {
        double growth = Math.pow(s, -w(19)) * Math.exp(w(17) * (grade.number - 3 + w(18)));
        return bounded(s * (grade == Grade.AGAIN ? growth : Math.max(growth, 1)));
    }

    private static double recalled(double s, double d, double r, Grade grade) {
        double penalty = grade == Grade.HARD ? w(15) : 1;
        double bonus = grade == Grade.EASY ? w(16) : 1;
        return bounded(s
                * (1
                        + Math.exp(w(8))
                                * (11 - d)
                                * Math.pow(s, -w(9))
                                * (Math.exp((1 - r) * w(10)) - 1)
                                * penalty
                                * bonus));
    }

    private static double difficulty(double d, int grade) {
        double damped = d + round(-w(6) * (grade - 3) * (10 - d) / 9);
        return Math.clamp(round(w(7) * firstDifficulty(4) + (1 - w(7)) * damped), 1, 10);
    }

    private static double firstDifficulty(int grade) {
        return round(w(4) - Math.exp((grade - 1) * w(5)) + 1);
    }

    private static double bounded(double stability) {
        return round(Math.clamp(stability, LEAST_STABILITY, MOST_STABILITY));
    }

    private static double w(int index) {
        return WEIGHTS.get(index);
    }

    private static double round(double number) {
        return Math.round(number * 1e8) / 1e8;
    }
}
