package dev.mockroom.progress;

import dev.mockroom.shared.Difficulty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// How often the bands of mastery and readiness hold the true level of candidates that are made up, and by how much the
/// numbers are off: for few answers and many, over twelve weeks in which the ability wanders.
public final class ProgressCoverage {

    private static final long SEED = 2026;
    private static final int DAYS = 84;
    private static final int AREAS = 9;
    private static final int REVIEWS = 100;
    private static final int REVIEWED = 40;
    private static final double THIRD = 1 / 3.0;
    private static final Map<Difficulty, Double> EVENLY =
            Map.of(Difficulty.EASY, THIRD, Difficulty.MEDIUM, THIRD, Difficulty.HARD, THIRD);

    private ProgressCoverage() {}

    /// @param args how many candidates for each number of answers, if other than 4,000
    public static void main(String[] args) {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 4_000;
        List<String> rows = new ArrayList<>();
        System.err.println("what       answers  coverage  width  error  bias");
        for (int answers : List.of(3, 5, 8, 15, 30, 60)) {
            rows.add(print("mastery", answers, mastery(people, answers)));
        }
        for (int answers : List.of(3, 5, 8, 15, 30, 60)) {
            rows.add(print("reviewed", answers, reviewed(people, answers)));
        }
        for (int answers : List.of(8, 15, 30, 60, 120)) {
            rows.add(print("readiness", answers, readiness(people / 4, answers)));
        }
        System.out.println("{\"bench\":\"coverage\",\"people\":" + people + ",\"seed\":" + SEED
                + ",\"aim\":0.8,\"rows\":[" + String.join(",", rows) + "]}");
    }

    private static Tally mastery(int people, int answers) {
        RandomGenerator random = new SplittableRandom(SEED);
        Tally tally = new Tally();
        for (int person = 0; person < people; person++) {
            SimulatedCandidate candidate = new SimulatedCandidate(random, SimulatedCandidate.person(random), DAYS);
            Estimate.Known known =
                    (Estimate.Known) Mastery.of(candidate.answers(answers), candidate.today(), candidate.today());
            tally.add(known.mean(), known.low(), known.high(), candidate.level());
        }
        return tally;
    }

    /// Beside a hundred reviews of forty questions, each easier for having been met before, and kindly marked.
    private static Tally reviewed(int people, int answers) {
        RandomGenerator random = new SplittableRandom(SEED);
        Tally tally = new Tally();
        for (int person = 0; person < people; person++) {
            SimulatedCandidate candidate = new SimulatedCandidate(random, SimulatedCandidate.person(random), DAYS);
            List<Evidence> all = new ArrayList<>(candidate.answers(answers));
            all.addAll(candidate.reviews(REVIEWS, REVIEWED));
            Estimate.Known known = (Estimate.Known) Mastery.of(all, candidate.today(), candidate.today());
            tally.add(known.mean(), known.low(), known.high(), candidate.level());
        }
        return tally;
    }

    /// Over a made-up mix of areas, of which some are hardly answered in.
    private static Tally readiness(int people, int answers) {
        RandomGenerator random = new SplittableRandom(SEED);
        Tally tally = new Tally();
        for (int person = 0; person < people; person++) {
            double ability = SimulatedCandidate.person(random);
            int[] counts = new int[AREAS];
            for (int answer = 0; answer < answers; answer++) {
                counts[random.nextInt(AREAS)]++;
            }
            double[] shares = new double[AREAS];
            double all = 0;
            for (int area = 0; area < AREAS; area++) {
                shares[area] = -Math.log(random.nextDouble());
                all += shares[area];
            }
            Map<String, List<Evidence>> evidence = new HashMap<>();
            Map<String, Double> mix = new HashMap<>();
            double truth = 0;
            SimulatedCandidate candidate = new SimulatedCandidate(random, ability, DAYS);
            for (int area = 0; area < AREAS; area++) {
                candidate = new SimulatedCandidate(random, ability, DAYS);
                mix.put("area " + area, shares[area] / all);
                if (counts[area] > 0) {
                    evidence.put("area " + area, candidate.answers(counts[area]));
                }
                for (double harder : List.of(-0.5, 0.0, 0.5)) {
                    truth += shares[area] / all * Scale.level(candidate.ability() - harder) / 3;
                }
            }
            Expectation.Expected expected =
                    new Expectation(evidence, candidate.today(), candidate.today()).over(mix, EVENLY);
            tally.add(expected.mean(), expected.low(), expected.high(), truth);
        }
        return tally;
    }

    private static String print(String what, int answers, Tally tally) {
        System.err.printf(
                Locale.ROOT,
                "%-10s %7d  %8.3f  %5.2f  %5.2f  %+.3f%n",
                what,
                answers,
                tally.coverage(),
                tally.width(),
                tally.error(),
                tally.bias());
        return String.format(
                Locale.ROOT,
                "{\"of\":\"%s\",\"answers\":%d,\"coverage\":%.3f,\"width\":%.3f,\"rmse\":%.3f,\"bias\":%.3f}",
                what,
                answers,
                tally.coverage(),
                tally.width(),
                tally.error(),
                tally.bias());
    }

    private static final class Tally {

        private int count;
        private int inside;
        private double widths;
        private double squares;
        private double differences;

        void add(double mean, double low, double high, double truth) {
            count++;
            inside += low <= truth && truth <= high ? 1 : 0;
            widths += high - low;
            squares += (mean - truth) * (mean - truth);
            differences += mean - truth;
        }

        double coverage() {
            return (double) inside / count;
        }

        double width() {
            return widths / count;
        }

        double error() {
            return Math.sqrt(squares / count);
        }

        double bias() {
            return differences / count;
        }
    }
}
