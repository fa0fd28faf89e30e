package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
    void holdsTheMeanWithinItsBandAndTheScale(@ForAll("levels") List<Integer> levels) {
        if (Estimate.of(levels) instanceof Estimate.Known known) {
            assertThat(known.mean())
                    .isCloseTo(
                            levels.stream().mapToInt(level -> level).average().orElseThrow(), within(1e-9));
            assertThat(known.low()).isBetween(1.0, known.mean());
            assertThat(known.high()).isBetween(known.mean(), 4.0);
            assertThat(known.answers()).isEqualTo(levels.size());
        }
    }

    @Property
    void givesNoNumberUnderThreeAnswers(@ForAll("levels") List<Integer> levels) {
        assertThat(Estimate.of(levels) instanceof Estimate.TooFew).isEqualTo(levels.size() < 3);
    }

    @Property
    void narrowsWhenTheSameAnswersComeAgain(@ForAll("levels") List<Integer> levels) {
        List<Integer> twice = new ArrayList<>(levels);
        twice.addAll(levels);
        if (Estimate.of(levels) instanceof Estimate.Known once && Estimate.of(twice) instanceof Estimate.Known again) {
            assertThat(again.high() - again.low()).isLessThan(once.high() - once.low() + 1e-9);
        }
    }

    @Example
    void keepsABandWhereFewAnswersAgree() {
        Estimate.Known known = (Estimate.Known) Estimate.of(List.of(3, 3, 3));

        assertThat(known.low()).isCloseTo(2.47, within(0.01));
        assertThat(known.high()).isCloseTo(3.53, within(0.01));
    }

    @Example
    void knowsStudentsQuantiles() {
        // The 0.9 quantiles for 5, 10 and 30 degrees of freedom as tables print them.
        assertThat(Spread.student(5)).isCloseTo(1.476, within(0.0005));
        assertThat(Spread.student(10)).isCloseTo(1.372, within(0.0005));
        assertThat(Spread.student(30)).isCloseTo(1.310, within(0.0005));
    }

    @Provide
    Arbitrary<List<Integer>> levels() {
        return Arbitraries.integers().between(1, 4).list().ofMaxSize(40);
    }
}
