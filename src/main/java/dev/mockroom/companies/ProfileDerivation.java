package dev.mockroom.companies;

import dev.mockroom.companies.MixEvidence.Share;
import dev.mockroom.questions.PracticeLink;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Difficulty;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Derives a company's mixes from the questions and practice links that name it.
///
/// A share is drawn towards the whole bank's. With n questions and l links, of which nₐ and lₐ belong to an area, and S
/// the bank's share of that area, the profile says (nₐ + lₐ/2 + k·S) / (n + l/2 + k) with k = 5: additive smoothing
/// with the bank as prior (Manning, Raghavan & Schütze, *Introduction to Information Retrieval*, 2008, 12.2), which is
/// the posterior mean of a Dirichlet-multinomial of strength k. Decision record 0011 has the measurements behind k and
/// ½.
///
/// Fewer than ten questions are no mix of one's own: the bank's stands in.
final class ProfileDerivation {

    static final double PRIOR_STRENGTH = 5;

    /// What a practice link counts beside a question.
    static final double LINK_WEIGHT = 0.5;

    /// With fewer questions the whole bank's mix stands in.
    static final int ENOUGH_QUESTIONS = 10;

    /// A smaller difference would not be noticed in an interview: not one question in ten is of another kind.
    private static final double NOTICEABLE = 0.1;

    /// Standard deviations on either side that hold a normal value four times in five.
    private static final double FOUR_IN_FIVE = 1.2815515655446004;

    private final List<QuestionSummary> bank;
    private final Map<String, Double> areas;
    private final Map<Difficulty, Double> difficulties;
    private final LinkAreas linkAreas;

    ProfileDerivation(List<QuestionSummary> bank) {
        this.bank = bank;
        areas = shares(bank, QuestionSummary::area);
        Map<Difficulty, Double> found = shares(bank, QuestionSummary::difficulty);
        difficulties = new EnumMap<>(Difficulty.class);
        for (Difficulty difficulty : Difficulty.values()) {
            difficulties.put(difficulty, found.getOrDefault(difficulty, 0.0));
        }
        linkAreas = new LinkAreas(bank);
    }

    /// The whole bank's areas.
    Map<String, Double> areas() {
        return areas;
    }

    /// The whole bank's difficulties.
    Map<Difficulty, Double> difficulties() {
        return difficulties;
    }

    /// The mix of areas.
    MixEvidence<String> topics(List<QuestionSummary> asked, List<PracticeLink> links) {
        Map<String, Double> ofLinks = new HashMap<>();
        links.forEach(link -> linkAreas.of(link).forEach((area, share) -> ofLinks.merge(area, share, Double::sum)));
        MixEvidence<String> mix = mix(areas, counts(asked, QuestionSummary::area), ofLinks, enough(asked));
        return new MixEvidence<>(
                mix.own(),
                mix.shares().stream()
                        .sorted(Comparator.<Share<String>>comparingDouble(Share::share)
                                .reversed()
                                .thenComparing(Share::kind))
                        .toList());
    }

    /// The mix of difficulties, easy first.
    MixEvidence<Difficulty> difficulty(List<QuestionSummary> asked, List<PracticeLink> links) {
        Map<Difficulty, Double> ofLinks = new HashMap<>();
        for (PracticeLink link : links) {
            Difficulty difficulty = link.difficulty();
            if (difficulty != null) {
                ofLinks.merge(difficulty, 1.0, Double::sum);
            }
        }
        return mix(difficulties, counts(asked, QuestionSummary::difficulty), ofLinks, enough(asked));
    }

    /// Whether these questions differ from the bank by more than chance would have it.
    <K> Difference difference(List<QuestionSummary> asked, Function<QuestionSummary, K> property, double moved) {
        if (!enough(asked)) {
            return new Difference.TooLittle();
        }
        double chance = ChanceDraw.chance(
                bank.stream().map(property).toList(),
                asked.stream().map(property).toList());
        return chance > Difference.RARELY || moved < NOTICEABLE
                ? new Difference.Hardly(moved, chance)
                : new Difference.Clear(moved, chance);
    }

    /// How far a mix has moved between two counts of questions per area, each drawn towards the bank as it is now.
    ///
    /// @return the share of questions that is of another area, 0 to 1
    double moved(Map<String, Integer> before, Map<String, Integer> now) {
        double all = PRIOR_STRENGTH
                + before.values().stream().mapToInt(count -> count).sum();
        double allNow =
                PRIOR_STRENGTH + now.values().stream().mapToInt(count -> count).sum();
        return areas.entrySet().stream()
                        .mapToDouble(area -> {
                            double prior = PRIOR_STRENGTH * area.getValue();
                            return Math.abs((before.getOrDefault(area.getKey(), 0) + prior) / all
                                    - (now.getOrDefault(area.getKey(), 0) + prior) / allNow);
                        })
                        .sum()
                / 2;
    }

    private static boolean enough(List<QuestionSummary> asked) {
        return asked.size() >= ENOUGH_QUESTIONS;
    }

    private static <K> MixEvidence<K> mix(
            Map<K, Double> overall, Map<K, Integer> questions, Map<K, Double> links, boolean own) {
        double evidence = questions.values().stream().mapToInt(count -> count).sum()
                + LINK_WEIGHT
                        * links.values().stream().mapToDouble(count -> count).sum();
        double all = evidence + PRIOR_STRENGTH;
        List<Share<K>> shares = overall.entrySet().stream()
                .map(entry -> {
                    int count = questions.getOrDefault(entry.getKey(), 0);
                    double linked = links.getOrDefault(entry.getKey(), 0.0);
                    double prior = entry.getValue();
                    if (!own) {
                        return new Share<>(entry.getKey(), count, linked, prior, prior, prior, prior);
                    }
                    double share = (count + LINK_WEIGHT * linked + PRIOR_STRENGTH * prior) / all;
                    // The posterior of one share is a Beta distribution, here by its normal approximation.
                    double half = FOUR_IN_FIVE * Math.sqrt(share * (1 - share) / (all + 1));
                    return new Share<>(
                            entry.getKey(),
                            count,
                            linked,
                            share,
                            Math.max(0, share - half),
                            Math.min(1, share + half),
                            prior);
                })
                .toList();
        return new MixEvidence<>(own, shares);
    }

    static <K> Map<K, Integer> counts(List<QuestionSummary> questions, Function<QuestionSummary, K> property) {
        Map<K, Integer> counts = new HashMap<>();
        questions.forEach(question -> counts.merge(property.apply(question), 1, Integer::sum));
        return counts;
    }

    private static <K> Map<K, Double> shares(List<QuestionSummary> questions, Function<QuestionSummary, K> property) {
        Map<K, Double> shares = new HashMap<>();
        counts(questions, property).forEach((key, count) -> shares.put(key, (double) count / questions.size()));
        return shares;
    }
}
