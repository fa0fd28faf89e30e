package dev.mockroom.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How bytes become text.
class EncodingTest {

    private static final String CARD = """
            ### Déjà vu → “caching” - Google Interview Question

            **Difficulty:** 🟡 Medium | **Asked by:** Google
            """;

    @Test
    void takesUtf8AsItIs() {
        BankFile file = Reading.text(CARD);
        assertThat(file.encoding()).isEqualTo(new FileEncoding("UTF-8", false));
        assertThat(Reading.only(file).title()).isEqualTo("Déjà vu → “caching”");
        assertThat(file.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "ISO-8859-1"})
    void repairsUtf8ThatWasOnceMistakenForSomethingElse(String charset) {
        BankFile file = Reading.bytes(mistaken(CARD, charset));
        assertThat(file.encoding()).isEqualTo(new FileEncoding(charset, true));
        assertThat(Reading.only(file).title()).isEqualTo("Déjà vu → “caching”");
        assertThat(Reading.codes(file)).containsExactly("encoding-repaired");
    }

    @Test
    void repairsWindows1252IncludingItsFiveGaps() {
        String mistaken = CARD.replace("é", "Ã©")
                .replace("à", "Ã\u00A0")
                .replace("→", "â†’")
                .replace("“", "â€œ")
                .replace("”", "â€\u009D")
                .replace("🟡", "ðŸŸ¡");
        BankFile file = Reading.text(mistaken);
        assertThat(file.encoding()).isEqualTo(new FileEncoding("windows-1252", true));
        assertThat(Reading.only(file).title()).isEqualTo("Déjà vu → “caching”");
    }

    @Test
    void repairsLineByLineWhereOnlySomeLinesAreWrong() {
        byte[] wrong = mistaken("caché here\n", "x-MacRoman");
        String mixed = CARD + "\n??? success \"View Answer\"\n\n    " + new String(wrong, StandardCharsets.UTF_8)
                + "    déjà → là\n";
        BankFile file = Reading.text(mixed);
        assertThat(file.encoding()).isEqualTo(new FileEncoding("UTF-8", true));
        assertThat(Reading.only(file).answer()).isEqualTo("caché here\ndéjà → là");
        assertThat(file.findings()).extracting(Finding::line, Finding::code).containsExactly(tuple(7, "line-repaired"));
    }

    @Test
    void reportsALineThatNoCharsetExplainsWhole() {
        BankFile file = Reading.text(CARD + "\n??? success \"View Answer\"\n\n    cach√© → still here\n");
        assertThat(Reading.only(file).answer()).isEqualTo("cach√© → still here");
        assertThat(file.findings())
                .extracting(Finding::line, Finding::code)
                .containsExactly(tuple(7, "wrongly-decoded"));
    }

    @Test
    void leavesMathematicsAlone() {
        BankFile file = Reading.text("### Why √π? - Google Interview Question\n\n**Difficulty:** Easy\n");
        assertThat(Reading.only(file).title()).isEqualTo("Why √π?");
        assertThat(file.findings()).isEmpty();
    }

    @Test
    void readsWhatIsNotUtf8AsWindows1252AndSaysSo() {
        BankFile file = Reading.bytes("### Déjà vu - Google Interview Question\n\n**Difficulty:** Easy\n"
                .getBytes(Charset.forName("windows-1252")));
        assertThat(file.encoding()).isEqualTo(new FileEncoding("windows-1252", false));
        assertThat(Reading.only(file).title()).isEqualTo("Déjà vu");
        assertThat(Reading.codes(file)).containsExactly("not-utf-8");
    }

    @Test
    void readsUtf16WithItsMark() {
        BankFile file = Reading.bytes(("\uFEFF" + CARD).getBytes(StandardCharsets.UTF_16LE));
        assertThat(file.encoding()).isEqualTo(new FileEncoding("UTF-16LE", false));
        assertThat(Reading.only(file).title()).isEqualTo("Déjà vu → “caching”");
    }

    @Test
    void givesNoCharacterThatADatabaseRefuses() {
        BankFile file = Reading.text("### A\u0000B - Google Interview Question\n\n**Difficulty:** Easy\n");
        assertThat(Reading.only(file).title()).isEqualTo("A B");
        assertThat(Reading.codes(file)).containsExactly("control-characters");
    }

    @Test
    void namesFilesThatAreNoText() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertThat(Reading.bytes(png).findings())
                .containsExactly(new Finding(
                        0, Severity.ERROR, "not-text", "This is a PNG picture, not text; nothing was read."));
        assertThat(Reading.bytes(new byte[] {'P', 'K', 3, 4, 0, 0})
                        .findings()
                        .getFirst()
                        .message())
                .contains("a zip archive");
        assertThat(Reading.bytes(new byte[100]).hasErrors()).isTrue();
    }

    @Test
    void anEmptyFileIsReportedAsEmpty() {
        assertThat(Reading.bytes(new byte[0]).findings())
                .extracting(Finding::code)
                .containsExactly("empty-file");
    }

    private static byte[] mistaken(String text, String charset) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset))
                .getBytes(StandardCharsets.UTF_8);
    }
}
