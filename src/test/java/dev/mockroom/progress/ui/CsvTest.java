package dev.mockroom.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void writesAHeadingAndARowPerLine() {
        assertThat(Csv.of(List.of("Week", "Level"), List.of(List.of("5 Oct", "2.8"))))
                .isEqualTo("Week,Level\r\n5 Oct,2.8\r\n");
    }

    @Test
    void quotesWhatHoldsACommaAQuoteOrALineBreak() {
        assertThat(Csv.of(List.of("a,b"), List.of(List.of("say \"no\""), List.of("one\ntwo"))))
                .isEqualTo("\"a,b\"\r\n\"say \"\"no\"\"\"\r\n\"one\ntwo\"\r\n");
    }

    @Test
    void letsNoSpreadsheetRunAText() {
        assertThat(Csv.of(List.of("Title"), List.of(List.of("=HYPERLINK(1)"), List.of("-0.4"), List.of("+1"))))
                .isEqualTo("Title\r\n'=HYPERLINK(1)\r\n-0.4\r\n+1\r\n");
    }
}
