package dev.mockroom.progress.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.mockroom.progress.reviews.Fsrs.Grade;
import dev.mockroom.progress.reviews.Fsrs.Memory;
import dev.mockroom.progress.reviews.Fsrs.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Against ts-fsrs; `src/test/js/fsrs-fixtures` writes what it makes of these sequences.
class FsrsTest {

    private static final List<String> LINES = lines();
    private static final List<Grade> GRADES = List.of(Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY);

    @Test
    void hasTheWeightsOfTheReference() {
        List<Double> weights = Arrays.stream(LINES.getFirst().split(" ", -1))
                .skip(1)
                .map(Double::valueOf)
                .toList();

        assertThat(Fsrs.WEIGHTS).hasSize(21).isEqualTo(weights);
    }

    @Test
    void equalsTheReferenceOnHundredsOfSequences() {
        Map<String, List<String>> sequences = sequences();

        assertThat(sequences).hasSizeGreaterThan(300);
        sequences.forEach(FsrsTest::follow);
    }

    private static void follow(String name, List<String> grades) {
        Step step = null;
        for (int place = 0; place < grades.size(); place++) {
            String[] parts = grades.get(place).split(" ", -1);
            int gap = Integer.parseInt(parts[0]);
            Grade grade = GRADES.get(Integer.parseInt(parts[1]) - 1);
            step = step == null ? Fsrs.first(grade) : Fsrs.next(step.memory(), gap, grade);
            assertThat(step.memory().stability())
                    .as("stability after grade %d of %s", place + 1, name)
                    .isCloseTo(Double.parseDouble(parts[2]), within(1e-6));
            assertThat(step.memory().difficulty())
                    .as("difficulty after grade %d of %s", place + 1, name)
                    .isCloseTo(Double.parseDouble(parts[3]), within(1e-6));
            assertThat(step.days())
                    .as("days after grade %d of %s", place + 1, name)
                    .isEqualTo(Integer.parseInt(parts[4]));
        }
    }

    /// The vector by which implementations with a free and with a clamped mean of difficulty are told apart.
    @Test
    void leavesTheMeanOfDifficultyUnclamped() {
        Memory memory = Fsrs.first(Grade.AGAIN).memory();
        for (int gap : new int[] {0, 1, 3, 8, 21, 0}) {
            memory = Fsrs.next(memory, gap, Grade.GOOD).memory();
        }

        assertThat(memory.stability()).isCloseTo(53.6269, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3464, within(1e-4));
    }

    @Test
    void refusesToGoBackInTime() {
        Memory memory = Fsrs.first(Grade.GOOD).memory();

        assertThatThrownBy(() -> Fsrs.next(memory, -1, Grade.GOOD)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, List<String>> sequences() {
        Map<String, List<String>> sequences = new LinkedHashMap<>();
        List<String> present = new ArrayList<>();
        for (String line : LINES.subList(1, LINES.size())) {
            if (line.startsWith("sequence ")) {
                present = new ArrayList<>();
                sequences.put(line.substring("sequence ".length()), present);
            } else {
                present.add(line);
            }
        }
        return sequences;
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(FsrsTest.class.getResourceAsStream("fsrs-fixtures.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
