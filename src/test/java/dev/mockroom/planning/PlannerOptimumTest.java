package dev.mockroom.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.planning.PlanGap.Gap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The planner beside an exact solver.
class PlannerOptimumTest {

    @Test
    void comesWithinAHundredthOfTheBestOnTheMedianAndThreeAtWorst() {
        List<Gap> gaps = PlanGap.measure(48);

        assertThat(gaps).extracting(Gap::gap).allMatch(gap -> gap < 0.03);
        assertThat(gaps.stream().mapToDouble(Gap::gap).sorted().toArray()[gaps.size() / 2])
                .isLessThan(0.01);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 200, 400})
    void losesNothingByItsShortlist(int size) {
        for (long seed = 1; seed <= 4; seed++) {
            Assignment assignment = Instance.of(size, seed).assignment();
            Oracle oracle = new Oracle(assignment);

            assertThat(oracle.best(new Shortlist(assignment, new Aims(assignment)).candidates()))
                    .isEqualTo(oracle.bestOfAll());
        }
    }
}
