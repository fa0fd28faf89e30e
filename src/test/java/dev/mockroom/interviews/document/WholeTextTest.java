package dev.mockroom.interviews.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WholeTextTest {

    @Test
    void isReadBackAsItWasWritten() {
        String text = "Variance first — then bias. Größer 😀.\n".repeat(20);
        AnswerDocument document = new AnswerDocument();

        assertThat(AnswerUpdate.decode(WholeText.update(text)))
                .isInstanceOfSatisfying(Decoded.Valid.class, valid -> document.apply(valid.update()));

        assertThat(document.text()).isEqualTo(text);
    }

    @Test
    void writesNothingForNothing() {
        assertThatThrownBy(() -> WholeText.update("")).isInstanceOf(IllegalArgumentException.class);
    }
}
