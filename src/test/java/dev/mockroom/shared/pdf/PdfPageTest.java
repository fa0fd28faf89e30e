package dev.mockroom.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.mockroom.shared.pdf.PdfPage.Ink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a page prints, read back from the file.
class PdfPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Żółć",
                "Nguyễn Thị Ánh",
                "Ольга Ёлкина",
                "Ωμέγα",
                "Ֆելիքս",
                "∑ xᵢ ≤ λ → σ² ∂f/∂θ",
                "∀x ∈ ℝ: ∇f ⊥ g, ∫ √x ≈ ½, A ∩ B ≠ ∅",
            })
    void printsNamesAndFormulas(String words) throws IOException {
        Printed printed = print(words);

        assertThat(printed.text()).isEqualTo(words);
        assertThat(printed.lacks()).isFalse();
    }

    @Test
    void keepsAnAccentWithItsLetter() throws IOException {
        assertThat(print("x\u0304 and a\u0308").lacks()).isFalse();
        assertThat(print("a\u0308").text()).isEqualTo("ä");
        assertThat(print("x\u0304").text()).contains("x").hasSize(2);
        assertThat(print("x\u0304").fonts())
                .as("both of the font that sets it over the letter")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"李", "प्रिया", "محمد", "דוד", "🙂"})
    void printsABoxForWhatItCannotSetAndKnowsIt(String words) throws IOException {
        Printed printed = print("A " + words);

        assertThat(printed.text()).matches("A □+");
        assertThat(printed.lacks()).isTrue();
    }

    @Test
    void printsNoBoxForWhatIsNotALetter() throws IOException {
        Printed printed = print("one\ttwo\u200dthree\u0007");

        assertThat(printed.text()).isEqualTo("one twothree");
        assertThat(printed.lacks()).isFalse();
    }

    @Test
    void embedsTheSecondFontOnlyWhereItIsNeeded() throws IOException {
        assertThat(print("Plain words").fonts()).hasSize(1);
        Printed formula = print("∀x ∈ ℝ");
        assertThat(formula.fonts()).hasSize(2).allMatch(name -> name.matches("[A-Z]{6}\\+.*"));
        assertThat(formula.bytes()).as("a part of each font").isLessThan(60_000);
    }

    @Test
    void measuresWhatItPrints() throws IOException {
        try (PdfPage page = new PdfPage("Measures")) {
            assertThat(page.widthOf("ab ∈ ℝ", 10))
                    .isCloseTo(
                            page.widthOf("ab ", 10)
                                    + page.widthOf("∈", 10)
                                    + page.widthOf(" ", 10)
                                    + page.widthOf("ℝ", 10),
                            offset(0.01f));
            assertThat(page.wrapped("∀x ∈ ℝ ".repeat(40), 10, 100, 3)).hasSize(3);
        }
    }

    private record Printed(String text, boolean lacks, List<String> fonts, int bytes) {}

    private static Printed print(String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean lacks;
        try (PdfPage page = new PdfPage("A page")) {
            page.text(0, page.down(20), 12, Ink.BLACK, words);
            lacks = page.lacksLetters();
            page.write(out);
        }
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            PDResources resources = read.getPage(0).getResources();
            List<String> fonts = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name).getName());
            }
            return new Printed(new PDFTextStripper().getText(read).strip(), lacks, fonts, out.size());
        }
    }
}
