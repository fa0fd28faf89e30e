package dev.mockroom.interviews.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class AnswerSnapshotTest {

    private static String read(byte[] update) {
        AnswerDocument document = new AnswerDocument();
        document.apply(((Decoded.Valid) AnswerUpdate.decode(update)).update());
        return document.text();
    }

    @Property(tries = 200)
    void readsBackAsTheTextItWasMadeFrom(@ForAll @StringLength(max = 2000) String any) {
        String text = any.replaceAll("[\\ud800-\\udfff]", "x"); // halves of letters are no text

        assertThat(read(AnswerSnapshot.of(text))).isEqualTo(text);
    }

    @Example
    void readsBackLongTextsAndLettersBeyondTheBasicPlane() {
        String text = "Über 面接 🎤 ".repeat(30_000);

        assertThat(read(AnswerSnapshot.of(text))).isEqualTo(text);
    }

    @Example
    void isAnUpdateEvenOfNothing() {
        assertThat(AnswerSnapshot.of("")).isNotEmpty();
        assertThat(read(AnswerSnapshot.of(""))).isEmpty();
    }
}
