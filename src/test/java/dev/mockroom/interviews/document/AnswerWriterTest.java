package dev.mockroom.interviews.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;

class AnswerWriterTest {

    private AnswerWriter writer;
    private AnswerDocument document;

    @BeforeTry
    void beginAnew() {
        writer = new AnswerWriter(3_000_000_000L);
        document = new AnswerDocument();
    }

    private void read(byte[] update) {
        assertThat(AnswerUpdate.decode(update))
                .isInstanceOfSatisfying(Decoded.Valid.class, valid -> document.apply(valid.update()));
    }

    @Example
    void writesWhatIsTypedTakenBackAndPutInBetween() {
        read(writer.edit(0, 0, "Larger folds "));
        read(writer.edit(13, 0, "hlep"));
        read(writer.edit(14, 3, "elp"));
        read(writer.edit(0, 1, "Five l"));

        assertThat(document.text()).isEqualTo("Five larger folds help");
    }

    @Example
    void takesNothingAndPutsNothing() {
        read(writer.edit(0, 0, ""));

        assertThat(document.text()).isEmpty();
    }

    @Example
    void refusesToReachBeyondTheText() {
        read(writer.edit(0, 0, "short"));

        assertThatThrownBy(() -> writer.edit(6, 0, "x")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> writer.edit(3, 3, "x")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property(tries = 200)
    void isReadAsTheSameEditsOfAText(@ForAll long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder text = new StringBuilder();
        for (int edit = 0; edit < 60; edit++) {
            int at = random.nextInt(text.length() + 1);
            int removed = random.nextInt(Math.min(text.length() - at, 6) + 1);
            String put = List.of("", "a", "größer", "面接 ", "e = mc² – so").get(random.nextInt(5));
            read(writer.edit(at, removed, put));
            text.replace(at, at + removed, put);

            assertThat(document.text()).isEqualTo(text.toString());
        }
    }
}
