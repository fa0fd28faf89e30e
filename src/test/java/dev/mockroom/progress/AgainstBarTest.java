package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.companies.Grounds;
import dev.mockroom.companies.Grounds.Basis;
import dev.mockroom.progress.Readiness.State;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Level;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgainstBarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void givesNoNumberUnderEightAnswersInAreasThatTheCompanyAsksAbout() {
        Readiness readiness = against(Map.of("Evaluation", levels(7, 3), "Trust", levels(5, 3)));

        assertThat(readiness.state()).isEqualTo(State.UNKNOWN);
        assertThat(readiness.level()).isEqualTo(new Estimate.TooFew(7));
        assertThat(readiness.gaps()).isEmpty();
    }

    @Test
    void isNotYetThereWhereTheWholeBandIsBelowTheBar() {
        assertThat(against(Map.of("Evaluation", levels(12, 1), "Production", levels(12, 2)))
                        .state())
                .isEqualTo(State.NOT_YET);
    }

    @Test
    void mayBeThereWhereTheBandReachesTheBar() {
        assertThat(against(Map.of("Evaluation", levels(8, 3), "Production", levels(8, 3)))
                        .state())
                .isEqualTo(State.MAY_BE);
    }

    @Test
    void isThereWhereTheWholeBandIsAtTheBar() {
        assertThat(against(Map.of("Evaluation", levels(40, 4), "Production", levels(40, 4)))
                        .state())
                .isEqualTo(State.AT_IT);
    }

    @Test
    void isLessSureWhereAnAreaWasNeverAnsweredIn() {
        Readiness both = against(Map.of("Evaluation", levels(8, 3), "Production", levels(8, 3)));
        Readiness one = against(Map.of("Evaluation", levels(16, 3)));

        assertThat(width(one)).isGreaterThan(width(both));
    }

    @Test
    void namesTheAreaFirstThatLacksMostForItsShare() {
        Readiness readiness = against(Map.of("Evaluation", levels(12, 1), "Production", levels(12, 4)));

        assertThat(readiness.gaps()).extracting(Readiness.Gap::area).containsExactly("Evaluation", "Production");
        assertThat(readiness.gaps().getFirst().answers()).isEqualTo(12);
        assertThat(readiness.gaps().getFirst().share()).isEqualTo(0.6);
    }

    @Test
    void expectsMoreOfEasierQuestions() {
        Map<String, List<Evidence>> evidence = Map.of("Evaluation", levels(12, 3));
        Expectation expectation = new Expectation(evidence, TODAY, TODAY);

        assertThat(expectation
                        .over(Map.of("Evaluation", 1.0), Map.of(Difficulty.EASY, 1.0))
                        .mean())
                .isGreaterThan(expectation
                        .over(Map.of("Evaluation", 1.0), Map.of(Difficulty.HARD, 1.0))
                        .mean());
    }

    private static Readiness against(Map<String, List<Evidence>> evidence) {
        CompanyProfile profile = new CompanyProfile(
                Optional.of(new CompanyId("acme")),
                "Acme",
                Set.of(),
                Map.of("Evaluation", 0.6, "Production", 0.4),
                Map.of(Difficulty.MEDIUM, 1.0),
                Map.of(),
                Level.LEANING_HIRE,
                List.of(),
                new Grounds(10, 0, true, Basis.TEMPLATE, Basis.TEMPLATE, Basis.TEMPLATE));
        return new AgainstBar(evidence, TODAY, TODAY).of(profile);
    }

    private static double width(Readiness readiness) {
        Estimate.Known known = (Estimate.Known) readiness.level();
        return known.high() - known.low();
    }

    private static List<Evidence> levels(int count, int level) {
        double met = (level - 1) / 3.0;
        return Collections.nCopies(count, new Evidence(TODAY, Difficulty.MEDIUM, met, 1 - met, (double) level, 1));
    }
}
