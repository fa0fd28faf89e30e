package dev.mockroom.companies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Compares a company's questions with chance draws of as many different questions from the bank.
///
/// A permutation test with the total variation distance: the chance is (1 + draws at least as far away) / (1 + draws)
/// (Davison & Hinkley, *Bootstrap Methods and their Application*, 1997, 4.3). A company's questions are distinct
/// questions of the bank, so the draws are without replacement; a multinomial test would find too little.
final class ChanceDraw {

    private static final int DRAWS = 999;
    private static final long SEED = 20_261_126;

    /// More are not drawn: whatever stands out among so many stands out among all.
    private static final int MOST_DRAWN = 2_000;

    private ChanceDraw() {}

    /// How often a chance draw is at least as far from the bank's mix as these questions are.
    ///
    /// @param bank  the kind of each question of the bank
    /// @param asked the kind of each of the company's questions
    static <K> double chance(List<K> bank, List<K> asked) {
        Map<K, Integer> numbers = new HashMap<>();
        int[] kinds = new int[bank.size()];
        for (int index = 0; index < kinds.length; index++) {
            K kind = bank.get(index);
            kinds[index] = numbers.computeIfAbsent(kind, fresh -> numbers.size());
        }
        double[] shares = new double[numbers.size()];
        for (int kind : kinds) {
            shares[kind] += 1.0 / kinds.length;
        }
        List<Integer> own = new ArrayList<>();
        for (K kind : asked) {
            own.add(numbers.getOrDefault(kind, 0));
        }
        int drawn = Math.min(MOST_DRAWN, Math.min(own.size(), kinds.length));
        int[] counts = new int[shares.length];
        own.forEach(kind -> counts[kind]++);
        double observed = distance(counts, own.size(), shares);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        int atLeast = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            if (distance(draw(kinds, drawn, shares.length, random), drawn, shares) >= observed - 1e-12) {
                atLeast++;
            }
        }
        return (1.0 + atLeast) / (1.0 + DRAWS);
    }

    /// The first so many after a shuffle, which need not go on beyond them.
    private static int[] draw(int[] kinds, int count, int numbers, RandomGenerator random) {
        int[] counts = new int[numbers];
        for (int index = 0; index < count; index++) {
            int other = random.nextInt(index, kinds.length);
            int kind = kinds[other];
            kinds[other] = kinds[index];
            kinds[index] = kind;
            counts[kind]++;
        }
        return counts;
    }

    private static double distance(int[] counts, int all, double[] shares) {
        double sum = 0;
        for (int kind = 0; kind < shares.length; kind++) {
            sum += Math.abs((double) counts[kind] / all - shares[kind]);
        }
        return sum / 2;
    }
}
