package dev.mockroom.progress;

import dev.mockroom.companies.CompanyProfile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Sets what is to be expected of somebody against the bars of companies; a pure function of their answers.
final class AgainstBar {

    /// How many areas are named as those that would move it most.
    private static final int GAPS = 3;

    private final Map<String, List<Evidence>> evidence;
    private final Expectation expectation;

    /// @param evidence of raters of one kind, by area
    AgainstBar(Map<String, List<Evidence>> evidence, LocalDate asOf, LocalDate today) {
        this.evidence = evidence;
        this.expectation = new Expectation(evidence, asOf, today);
    }

    /// The level over this company's mix against its bar.
    ///
    /// Counted are the answers of interviews in areas that it asks about. What would move the level most is
    /// the area with the largest product of its share and what it lacks to the bar; where nothing lacks, of its
    /// share and its spread.
    Readiness of(CompanyProfile profile) {
        int answers = profile.topicMix().entrySet().stream()
                .filter(area -> area.getValue() > 0)
                .mapToInt(area -> count(area.getKey()))
                .sum();
        int bar = profile.bar().number();
        Estimate level;
        List<Readiness.Gap> gaps;
        if (answers < Readiness.NEEDED) {
            level = new Estimate.TooFew(answers);
            gaps = List.of();
        } else {
            Expectation.Expected all = expectation.over(profile.topicMix(), profile.difficulty());
            level = new Estimate.Known(all.mean(), all.low(), all.high(), answers);
            gaps = gaps(profile, bar);
        }
        return new Readiness(profile.id().orElseThrow(), profile.name(), bar, Readiness.state(level, bar), level, gaps);
    }

    private List<Readiness.Gap> gaps(CompanyProfile profile, int bar) {
        return profile.topicMix().entrySet().stream()
                .filter(area -> area.getValue() > 0)
                .map(area -> weighed(profile, area.getKey(), area.getValue(), bar))
                .sorted(Comparator.comparingDouble(Weighed::moves)
                        .reversed()
                        .thenComparing(weighed -> weighed.gap().area()))
                .limit(GAPS)
                .map(Weighed::gap)
                .toList();
    }

    private record Weighed(Readiness.Gap gap, double moves) {}

    private Weighed weighed(CompanyProfile profile, String area, double share, int bar) {
        Expectation.Expected expected = expectation.over(Map.of(area, 1.0), profile.difficulty());
        double lacks = Math.max(0, bar - expected.mean());
        // A spread moves less than a lack, so it only decides among areas that lack nothing.
        double moves = share * (lacks + 0.01 * expected.deviation());
        return new Weighed(new Readiness.Gap(area, share, expected.mean(), count(area)), moves);
    }

    private int count(String area) {
        return (int) evidence.getOrDefault(area, List.of()).stream()
                .filter(each -> !each.isReview())
                .count();
    }
}
