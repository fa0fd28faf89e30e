package dev.mockroom.questions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.questions.ui.LineDiff.Kind;
import dev.mockroom.questions.ui.LineDiff.Line;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void tellsWhatWentAndWhatCame() {
        assertThat(LineDiff.of("a\nb\nc", "a\nB\nc").lines())
                .containsExactly(
                        new Line(Kind.SAME, "a"),
                        new Line(Kind.GONE, "b"),
                        new Line(Kind.NEW, "B"),
                        new Line(Kind.SAME, "c"));
    }

    @Test
    void keepsOnlySomeLinesAroundAChange() {
        String before = String.join("\n", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"));

        List<List<Line>> hunks = LineDiff.of(before, before.replace("2", "two").replace("9", "nine"))
                .hunks(1);

        assertThat(hunks).hasSize(2);
        assertThat(hunks.getFirst()).extracting(Line::text).containsExactly("1", "2", "two", "3");
        assertThat(hunks.getLast()).extracting(Line::text).containsExactly("8", "9", "nine");
    }

    @Property(tries = 300)
    void holdsBothTexts(@ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        List<Line> lines =
                LineDiff.of(String.join("\n", before), String.join("\n", after)).lines();

        assertThat(without(lines, Kind.NEW)).isEqualTo(before);
        assertThat(without(lines, Kind.GONE)).isEqualTo(after);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("a", "b", "c", "d").list().ofMaxSize(12);
    }

    private static List<String> without(List<Line> lines, Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() != kind)
                .map(Line::text)
                .toList();
    }
}
