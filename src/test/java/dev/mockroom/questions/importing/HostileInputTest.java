package dev.mockroom.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Input made to take long or to fill the memory.
class HostileInputTest {

    private static final String CARD = "### A - Google Interview Question\n\n**Difficulty:** Easy\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`",
                "```\n",
                "~",
                "*",
                "_",
                "[",
                "[x](",
                "\\n",
                "\\n ",
                "$",
                "|",
                "| ",
                "- ",
                "    ",
                "#",
                "# ",
                "> ",
                "!!! note\n",
                "!!! tip \"Interviewer's Insight\"\n    ",
                "??? success \"View Answer\"\n",
                "**a:** ",
                "**Difficulty:** ",
                "### x\n",
                "### x - y Interview Question\n",
                "a - ",
                "→ ",
                "\u00C3\u00A9",
                "√π",
                "1. ",
                "\t",
                "<",
                "=== \"a\"\n",
                "---\n",
                "\r",
                "**Related:** `#a`\n\n",
                "```python\n### b\n"
            })
    void repetitionEndsInTime(String piece) {
        String many = piece.repeat(200_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Reading.text(many);
            Reading.text(CARD + "??? success \"View Answer\"\n\n    " + many);
            Reading.text(CARD + "!!! tip \"Interviewer's Insight\"\n    " + many);
            Reading.text("### " + many);
            Reading.text("## Questions asked in Google interview\n- " + many);
            Reading.text("| a | b | c |\n|---|---|---|\n| " + many + " |");
        });
    }

    @Test
    void aLargeFileIsHandedOverCardByCard() throws IOException {
        byte[] section = (CARD.replace("A", "Card") + "??? success \"View Answer\"\n\n    " + "text ".repeat(200)
                        + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
        int copies = 20_000;
        BankSource large = new BankSource() {
            @Override
            public String name() {
                return "large.md";
            }

            @Override
            public InputStream open() {
                return new SequenceInputStream(Collections.enumeration(IntStream.range(0, copies)
                        .mapToObj(i -> new ByteArrayInputStream(section))
                        .toList()));
            }
        };
        AtomicInteger cards = new AtomicInteger();
        new BankReader().stream(List.of(large), new BankSink() {
            @Override
            public void card(ReadCard card) {
                cards.incrementAndGet();
            }
        });
        assertThat(cards).hasValue(copies);
    }

    @Test
    void findingsAreCountedBeyondTheFirstTenThousand() {
        String entries = "- nothing\n".repeat(10_050);
        BankFile file = Reading.text("## Questions asked in Google interview\n" + entries);
        assertThat(file.findings()).hasSize(10_001);
        assertThat(file.findings().getFirst())
                .isEqualTo(new Finding(0, Severity.WARNING, "more-findings", "50 more findings are not listed."));
    }

    @Test
    void aSectionBeyondMeasureIsReadInPiecesAndReported() {
        BankFile file = Reading.text(CARD + "text\n".repeat(1_000_000));
        assertThat(file.cards()).hasSize(1);
        assertThat(Reading.codes(file)).contains("section-too-long");
        assertThat(file.hasErrors()).isTrue();
    }
}
