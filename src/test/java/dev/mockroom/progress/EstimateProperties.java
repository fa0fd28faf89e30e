package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EstimateProperties {

    @Property
    void holdsItsNumberWithinItsBandAndTheScale(@ForAll("levels") List<Integer> levels) {
        if (Estimate.of(levels) instanceof Estimate.Known known) {
            assertThat(known.low()).isBetween(1.0, known.mean());
            assertThat(known.high()).isBetween(known.mean(), 4.0);
            assertThat(known.answers()).isEqualTo(levels.size());
        }
    }

    @Property
    void givesNoNumberUnderThreeAnswers(@ForAll("levels") List<Integer> levels) {
        assertThat(Estimate.of(levels) instanceof Estimate.TooFew).isEqualTo(levels.size() < 3);
    }

    @Example
    void narrowsWhenTheSameAnswersComeAgain() {
        List<Integer> once = List.of(2, 3, 3);
        List<Integer> twice = new ArrayList<>(once);
        twice.addAll(once);

        assertThat(width(twice)).isLessThan(width(once));
    }

    @Example
    void keepsABandWhereFewAnswersAgree() {
        assertThat(width(List.of(3, 3, 3))).isGreaterThan(0.6);
    }

    private static double width(List<Integer> levels) {
        Estimate.Known known = (Estimate.Known) Estimate.of(levels);
        return known.high() - known.low();
    }

    @Provide
    Arbitrary<List<Integer>> levels() {
        return Arbitraries.integers().between(1, 4).list().ofMaxSize(40);
    }
}
