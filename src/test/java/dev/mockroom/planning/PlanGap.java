package dev.mockroom.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How far the planner's choices are from the best there are: many made-up instances, each solved twice.
final class PlanGap {

    private static final List<Integer> SIZES = List.of(60, 100, 300, 1_000, 3_000, 10_000);

    /// What became of one instance.
    ///
    /// @param gap what is missing to the best objective, as a part of it; 0 where there is no plan at all
    record Gap(int size, long seed, int questions, double gap, boolean feasible, double millis) {}

    private PlanGap() {}

    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        List<Gap> gaps = measure(count);
        double[] sorted = gaps.stream()
                .filter(Gap::feasible)
                .mapToDouble(Gap::gap)
                .sorted()
                .toArray();
        System.out.println("  bank  instances  optimal  median gap  worst gap  median ms");
        for (int size : SIZES) {
            double[] own = gaps.stream()
                    .filter(gap -> gap.size() == size && gap.feasible())
                    .mapToDouble(Gap::gap)
                    .sorted()
                    .toArray();
            System.out.println(String.format(
                    Locale.ROOT,
                    "%6d  %9d  %6.1f%%  %9.3f%%  %8.3f%%  %9.1f",
                    size,
                    own.length,
                    100.0 * optimal(own) / Math.max(1, own.length),
                    100 * at(own, 0.5),
                    100 * at(own, 1),
                    at(
                            gaps.stream()
                                    .filter(gap -> gap.size() == size)
                                    .mapToDouble(Gap::millis)
                                    .sorted()
                                    .toArray(),
                            0.5)));
        }
        gaps.stream()
                .sorted((one, two) -> Double.compare(two.gap(), one.gap()))
                .limit(5)
                .filter(gap -> gap.gap() > 0)
                .forEach(gap -> System.out.println("  among the worst: " + gap));
        System.out.println(String.format(
                Locale.ROOT,
                "{\"bench\":\"plan-gap\",\"instances\":%d,\"feasible\":%d,\"optimalPercent\":%.1f,\"medianPercent\":%.4f,"
                        + "\"p90Percent\":%.4f,\"p99Percent\":%.4f,\"worstPercent\":%.4f}",
                gaps.size(),
                sorted.length,
                100.0 * optimal(sorted) / sorted.length,
                100 * at(sorted, 0.5),
                100 * at(sorted, 0.9),
                100 * at(sorted, 0.99),
                100 * at(sorted, 1)));
    }

    /// Solves so many instances, and fails where one of the two finds a plan and the other does not.
    static List<Gap> measure(int count) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int size = SIZES.get(i % SIZES.size());
            gaps.add(measure(size, 1_000L + i));
        }
        return gaps;
    }

    private static Gap measure(int size, long seed) {
        Assignment assignment = Instance.of(size, seed).assignment();
        long start = System.nanoTime();
        RoundPlanner planner = new RoundPlanner(assignment);
        Optional<List<Integer>> chosen = planner.choose();
        double millis = (System.nanoTime() - start) / 1e6;
        Optional<Long> best = new Oracle(assignment).best(planner.shortlist().candidates());
        if (best.isPresent() != chosen.isPresent()) {
            throw new IllegalStateException("Instance " + size + "/" + seed + ": found " + chosen + ", best " + best);
        }
        if (best.isEmpty()) {
            return new Gap(size, seed, 0, 0, false, millis);
        }
        // The solver's objective leaves the constant of the empty plan to its distances, as the planner's does.
        long found = planner.aims().objective(chosen.orElseThrow());
        if (found > best.get()) {
            throw new IllegalStateException("Instance " + size + "/" + seed + ": better than the best, " + found);
        }
        return new Gap(
                size,
                seed,
                chosen.orElseThrow().size(),
                (best.get() - found) / (double) Math.abs(best.get()),
                true,
                millis);
    }

    private static long optimal(double[] gaps) {
        return Arrays.stream(gaps).filter(gap -> gap == 0).count();
    }

    private static double at(double[] sorted, double quantile) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(quantile * (sorted.length - 1))];
    }
}
