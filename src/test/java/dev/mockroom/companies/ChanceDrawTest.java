package dev.mockroom.companies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceDrawTest {

    private final List<String> bank = Collections.unmodifiableList(IntStream.range(0, 100)
            .mapToObj(number -> number < 70 ? "a" : number < 90 ? "b" : "c")
            .toList());

    @Test
    void callsTheBankItselfNoDifference() {
        assertThat(ChanceDraw.chance(bank, bank)).isEqualTo(1);
    }

    @Test
    void callsTwentyOfTheRarestKindADifference() {
        assertThat(ChanceDraw.chance(bank, Collections.nCopies(10, "c"))).isLessThanOrEqualTo(0.001);
    }

    @Test
    void isFairToWhatIsDrawnByChance() {
        int small = 0;
        for (int seed = 0; seed < 200; seed++) {
            List<String> shuffled = new ArrayList<>(bank);
            Collections.shuffle(shuffled, new Random(seed));
            if (ChanceDraw.chance(bank, shuffled.subList(0, 20)) <= 0.05) {
                small++;
            }
        }

        assertThat(small).isLessThan(22);
    }

    @Test
    void saysTheSameEachTime() {
        List<String> asked = bank.subList(0, 15);

        assertThat(ChanceDraw.chance(bank, asked)).isEqualTo(ChanceDraw.chance(bank, asked));
    }
}
