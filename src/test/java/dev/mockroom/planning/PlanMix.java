package dev.mockroom.planning;

import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.planning.PlanOutcome.Planned;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Seniority;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What many plans ask, beside the mix they follow: ten thousand seeds of one company of a bank as large as ours.
final class PlanMix {

    private PlanMix() {}

    public static void main(String[] args) {
        int plans = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        Mix mix = measure(plans);
        System.out.println("area                     aimed   asked");
        mix.areas()
                .forEach((area, count) -> System.out.println(String.format(
                        Locale.ROOT,
                        "%-22s  %5.1f%%  %5.1f%%",
                        area,
                        100 * mix.aimed().get(area),
                        100.0 * count / mix.asked())));
        System.out.println(String.format(
                Locale.ROOT,
                "{\"bench\":\"plan-mix\",\"plans\":%d,\"questions\":%d,\"chiSquare\":%.1f,\"degreesOfFreedom\":%d,"
                        + "\"cramersV\":%.4f,\"largestDifferencePoints\":%.2f,\"differentPlans\":%d,\"bankUsedPercent\":%.1f,"
                        + "\"mostAskedPercentOfPlans\":%.1f}",
                plans,
                mix.asked(),
                mix.chiSquare(),
                mix.areas().size() - 1,
                mix.cramersV(),
                100 * mix.largestDifference(),
                mix.different(),
                100 * mix.used(),
                100 * mix.mostAsked()));
    }

    /// @param areas     how often each area was asked
    /// @param aimed     the share that the profile gives it
    /// @param different how many different plans there were
    /// @param used      the part of the bank that was asked at all
    /// @param mostAsked the part of the plans that asked the question asked most
    record Mix(Map<String, Integer> areas, Map<String, Double> aimed, int different, double used, double mostAsked) {

        int asked() {
            return areas.values().stream().mapToInt(count -> count).sum();
        }

        /// Pearson's statistic of the counts against the aimed shares.
        double chiSquare() {
            return areas.entrySet().stream()
                    .mapToDouble(area -> {
                        double expected = asked() * aimed.get(area.getKey());
                        return (area.getValue() - expected) * (area.getValue() - expected) / expected;
                    })
                    .sum();
        }

        /// The size of the effect, which does not grow with the number of plans: 0.1 is called small.
        double cramersV() {
            return Math.sqrt(chiSquare() / (asked() * (areas.size() - 1.0)));
        }

        double largestDifference() {
            return areas.entrySet().stream()
                    .mapToDouble(area -> Math.abs((double) area.getValue() / asked() - aimed.get(area.getKey())))
                    .max()
                    .orElse(0);
        }
    }

    static Mix measure(int plans) {
        Instance instance = Instance.of(300, 20);
        CompanyProfile profile = instance.profile();
        Pool pool = instance.pool();
        Map<String, Integer> areas = new TreeMap<>();
        Map<List<QuestionId>, Integer> different = new HashMap<>();
        Map<QuestionId, Integer> asked = new HashMap<>();
        pool.areas().forEach(area -> areas.put(area, 0));
        for (int seed = 1; seed <= plans; seed++) {
            Blueprint blueprint = new Blueprint(profile.id(), 45, Seniority.MID, 30, seed);
            Planned plan = (Planned) Planner.plan(pool, profile, blueprint, PracticeHistory.Seen.NOTHING, Instance.NOW);
            plan.items().forEach(item -> {
                areas.merge(item.area(), 1, Integer::sum);
                asked.merge(item.question(), 1, Integer::sum);
            });
            different.merge(plan.items().stream().map(PlanItem::question).toList(), 1, Integer::sum);
        }
        Map<String, Double> aimed = new TreeMap<>(profile.topicMix());
        return new Mix(
                areas,
                aimed,
                different.size(),
                (double) asked.size() / pool.size(),
                asked.values().stream().mapToInt(count -> count).max().orElse(0) / (double) plans);
    }
}
