package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.interviews.Keystroke;
import dev.mockroom.interviews.document.AnswerDocument;
import dev.mockroom.interviews.document.AnswerUpdate;
import dev.mockroom.interviews.document.AnswerWriter;
import dev.mockroom.interviews.document.Decoded;
import dev.mockroom.shared.Mark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoTypingTest {

    static Stream<String> slugs() {
        return DemoAnswers.read().keySet().stream().sorted();
    }

    private static DemoAnswer answer(String slug) {
        return DemoAnswers.read().get(slug);
    }

    private static DemoTyping.Typed typed(DemoAnswer answer, long seed) {
        return DemoTyping.of(answer, new SplittableRandom(seed));
    }

    /// The text after each place of the log, as the server reads it.
    private static List<String> texts(DemoTyping.Typed typed) {
        AnswerWriter writer = new AnswerWriter(7);
        AnswerDocument document = new AnswerDocument();
        List<String> texts = new ArrayList<>();
        for (Keystroke stroke : typed.strokes()) {
            assertThat(AnswerUpdate.decode(writer.edit(stroke.at(), stroke.removed(), stroke.put())))
                    .isInstanceOfSatisfying(Decoded.Valid.class, valid -> document.apply(valid.update()));
            texts.add(document.text());
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void endsWithTheAnswerHoweverItWasTyped(String slug) {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(texts(typed(answer(slug), seed)))
                    .last()
                    .isEqualTo(answer(slug).text());
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void quotesWhatStandsThere(String slug) {
        DemoTyping.Typed typed = typed(answer(slug), 1);
        List<String> texts = texts(typed);

        assertThat(typed.remarks()).allSatisfy(each -> {
            assertThat(each.seq()).isBetween(1, texts.size());
            if (each.remark() instanceof DemoAnswer.Quoted quoted) {
                assertThat(texts.get(each.seq() - 1)).contains(quoted.words());
                assertThat(answer(slug).text()).contains(quoted.words());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void isAnAnswerOfSomeMinutes(String slug) {
        DemoTyping.Typed typed = typed(answer(slug), 1);

        assertThat(answer(slug).text().split("\\s+")).hasSizeBetween(120, 220);
        assertThat(typed.strokes()).hasSizeGreaterThan(200);
        assertThat(typed.strokes().getLast().after()).isBetween(Duration.ofMinutes(2), Duration.ofMinutes(7));
        assertThat(typed.strokes()).isSortedAccordingTo(Comparator.comparing(Keystroke::after));
        assertThat(typed.heard()).isNotEmpty();
    }

    @Test
    void takesBackAndPutsInWhatTheAnswerSays() {
        DemoAnswer answer = DemoAnswer.parse("Two folds{+ or three+} {-are plenty-}are few.{1} {#Counted}\n");

        List<String> texts = texts(typed(answer, 3));

        assertThat(answer.text()).isEqualTo("Two folds or three are few.");
        assertThat(texts).contains("Two folds are plenty", "Two folds are few.");
        assertThat(texts).last().isEqualTo("Two folds or three are few.");
    }

    @Test
    void typesTheSameFromTheSameSeed() {
        DemoAnswer answer = answer(slugs().findFirst().orElseThrow());

        assertThat(typed(answer, 5)).isEqualTo(typed(answer, 5)).isNotEqualTo(typed(answer, 6));
    }

    @Test
    void typesQuickerWhereThereIsLessTime() {
        DemoTyping.Typed typed = typed(answer(slugs().findFirst().orElseThrow()), 1);
        Duration needed = typed.strokes().getLast().after();

        DemoTyping.Typed quick = typed.within(needed.dividedBy(2));

        assertThat(quick.strokes().getLast().after()).isLessThanOrEqualTo(needed.dividedBy(2));
        assertThat(quick.strokes()).hasSameSizeAs(typed.strokes());
        assertThat(quick.strokes()).isSortedAccordingTo(Comparator.comparing(Keystroke::after));
        assertThat(typed.within(needed)).isSameAs(typed);
    }

    @Test
    void hearsWhatIsMarkedInTheAnswer() {
        DemoAnswer answer = DemoAnswer.parse("One split is noisy.{2} Group by patient.{3~}");

        assertThat(typed(answer, 1).heard()).isEqualTo(Map.of(2, Mark.MET, 3, Mark.PARTLY));
    }

    @Test
    void refusesBracesThatMeanNothing() {
        assertThatThrownBy(() -> DemoAnswer.parse("One {split} is noisy."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{split}");
    }
}
