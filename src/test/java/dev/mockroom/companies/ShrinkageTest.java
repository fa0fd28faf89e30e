package dev.mockroom.companies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.questions.PracticeLink;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Difficulty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/// The measurements of decision record 0011, on the bank that ships: how well a company's other questions predict the
/// one that is left out, as the mean natural logarithm of its probability.
class ShrinkageTest {

    private static final double NEVER = 1e9;

    private static final ShippedEvidence SHIPPED = ShippedEvidence.read();
    private static final LinkAreas LINKS = new LinkAreas(SHIPPED.bank());

    private final Measure<String> areas = new Measure<>(QuestionSummary::area, link -> LINKS.of(link));
    private final Measure<Difficulty> difficulties = new Measure<>(
            QuestionSummary::difficulty, link -> link.difficulty() == null ? Map.of() : Map.of(link.difficulty(), 1.0));

    @Test
    void predictsAreasBetterThanOtherStrengthsDo() {
        double chosen = areas.leaveOneOut(ProfileDerivation.PRIOR_STRENGTH, 0);

        assertThat(chosen).isGreaterThan(areas.leaveOneOut(0.5, 0)).isGreaterThan(areas.leaveOneOut(20, 0));
        assertThat(chosen - areas.leaveOneOut(NEVER, 0)).isBetween(0.02, 0.04);
    }

    @Test
    void predictsDifficultiesAboutAsWellAsTheBestStrengthDoes() {
        assertThat(difficulties.leaveOneOut(ProfileDerivation.PRIOR_STRENGTH, 0))
                .isGreaterThan(difficulties.leaveOneOut(NEVER, 0))
                .isGreaterThan(difficulties.leaveOneOut(10, 0) - 0.002);
    }

    @Test
    void losesNothingByCountingLinksHalf() {
        assertThat(areas.leaveOneOut(ProfileDerivation.PRIOR_STRENGTH, ProfileDerivation.LINK_WEIGHT))
                .isGreaterThan(areas.leaveOneOut(ProfileDerivation.PRIOR_STRENGTH, 0) - 0.001);
    }

    /// Empirical Bayes would give up every company: among those with many questions, drawing without replacement leaves
    /// less spread than a multinomial has, and the likelihood takes that for a prior without end.
    @Test
    void cannotTakeItsStrengthFromTheMarginalLikelihood() {
        assertThat(areas.marginal(1e6)).isGreaterThan(areas.marginal(100)).isGreaterThan(areas.marginal(5));
        assertThat(difficulties.marginal(1e6)).isGreaterThan(difficulties.marginal(5));
    }

    /// Prints the tables of the record.
    static void main() {
        ShrinkageTest test = new ShrinkageTest();
        Measure<String> areas = test.areas;
        Measure<Difficulty> difficulties = test.difficulties;
        List<String> lines = new ArrayList<>();
        for (double strength : new double[] {0.5, 1, 2, 5, 10, 20, 50, NEVER}) {
            lines.add(
                    "k=%-10s areas %.4f (under ten %.4f, others %.4f; links at half %.4f, whole %.4f; marginal %.1f)  difficulty %.4f (links at half %.4f, whole %.4f; marginal %.1f)"
                            .formatted(
                                    strength,
                                    areas.leaveOneOut(strength, 0),
                                    areas.leaveOneOut(strength, 0, n -> n < 10),
                                    areas.leaveOneOut(strength, 0, n -> n >= 10),
                                    areas.leaveOneOut(strength, 0.5),
                                    areas.leaveOneOut(strength, 1),
                                    areas.marginal(strength),
                                    difficulties.leaveOneOut(strength, 0),
                                    difficulties.leaveOneOut(strength, 0.5),
                                    difficulties.leaveOneOut(strength, 1),
                                    difficulties.marginal(strength)));
        }
        ProfileDerivation derivation = new ProfileDerivation(SHIPPED.bank());
        SHIPPED.asked().forEach((company, asked) -> {
            if (asked.size() >= ProfileDerivation.ENOUGH_QUESTIONS) {
                MixEvidence<String> mix =
                        derivation.topics(asked, SHIPPED.links().getOrDefault(company, List.of()));
                MixEvidence<Difficulty> difficulty =
                        derivation.difficulty(asked, SHIPPED.links().getOrDefault(company, List.of()));
                lines.add("%-10s %d questions, %d links: areas %s, difficulty %s"
                        .formatted(
                                company,
                                asked.size(),
                                SHIPPED.links().getOrDefault(company, List.of()).size(),
                                derivation.difference(asked, QuestionSummary::area, mix.moved()),
                                derivation.difference(asked, QuestionSummary::difficulty, difficulty.moved())));
            }
        });
        System.out.println(String.join("\n", lines));
    }

    private record Measure<K>(Function<QuestionSummary, K> property, Function<PracticeLink, Map<K, Double>> ofLink) {

        private Map<K, Double> overall() {
            Map<K, Double> shares = new HashMap<>();
            SHIPPED.bank()
                    .forEach(question -> shares.merge(
                            property.apply(question), 1.0 / SHIPPED.bank().size(), Double::sum));
            return shares;
        }

        double leaveOneOut(double strength, double linkWeight) {
            return leaveOneOut(strength, linkWeight, n -> true);
        }

        double leaveOneOut(double strength, double linkWeight, IntPredicate companies) {
            Map<K, Double> overall = overall();
            double[] sum = {0};
            int[] left = {0};
            SHIPPED.asked().forEach((company, asked) -> {
                if (!companies.test(asked.size())) {
                    return;
                }
                Map<K, Integer> counts = ProfileDerivation.counts(asked, property);
                Map<K, Double> links = new HashMap<>();
                SHIPPED.links()
                        .getOrDefault(company, List.of())
                        .forEach(link -> ofLink.apply(link)
                                .forEach((kind, share) -> links.merge(kind, linkWeight * share, Double::sum)));
                double all = asked.size()
                        + links.values().stream().mapToDouble(count -> count).sum();
                counts.forEach((kind, count) -> {
                    double probability = (count - 1 + links.getOrDefault(kind, 0.0) + strength * overall.get(kind))
                            / (all - 1 + strength);
                    sum[0] += count * Math.log(probability);
                    left[0] += count;
                });
            });
            return sum[0] / left[0];
        }

        /// The logarithm of the Dirichlet-multinomial likelihood (Minka, *Estimating a Dirichlet distribution*, 2000).
        double marginal(double strength) {
            Map<K, Double> overall = overall();
            ToDoubleFunction<List<QuestionSummary>> one = asked -> {
                double sum = rising(strength, asked.size());
                for (Map.Entry<K, Integer> count :
                        ProfileDerivation.counts(asked, property).entrySet()) {
                    sum -= rising(strength * overall.get(count.getKey()), count.getValue());
                }
                return -sum;
            };
            return SHIPPED.asked().values().stream().mapToDouble(one).sum();
        }

        /// The logarithm of a·(a+1)···(a+n-1).
        private static double rising(double a, int n) {
            double sum = 0;
            for (int step = 0; step < n; step++) {
                sum += Math.log(a + step);
            }
            return sum;
        }
    }
}
