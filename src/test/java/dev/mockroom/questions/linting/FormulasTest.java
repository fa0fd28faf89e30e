package dev.mockroom.questions.linting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormulasTest {

    private final Formulas formulas = new Formulas();

    @Test
    void acceptsWhatKatexDraws() {
        List<String> fine = List.of(
                "x^2",
                "\\underbrace{a+b}_{\\text{sum “ü”}}",
                "\\begin{aligned} a &= b \\\\ c &= \\mathbb{E}[\\hat f(x)] \\end{aligned}",
                "p > \\tfrac{5}{205} \\iff \"q\"");

        assertThat(formulas.complaints(fine))
                .hasSize(4)
                .allSatisfy((tex, complaint) -> assertThat(complaint).isEmpty());
    }

    @Test
    void saysWhatIsWrongWithEachFormulaThatCannotBeDrawn() {
        var complaints = formulas.complaints(List.of("\\frac{1", "y", "\\nosuch{x}", "\\left( x"));

        assertThat(complaints.get("\\frac{1")).get().asString().contains("Unexpected end of input");
        assertThat(complaints.get("y")).isEmpty();
        assertThat(complaints.get("\\nosuch{x}")).get().asString().contains("Undefined control sequence: \\nosuch");
        assertThat(complaints.get("\\left( x")).isPresent();
    }

    @Test
    void saysTheSameTheSecondTime() {
        Optional<String> once = formulas.complaints(List.of("\\frac{1")).get("\\frac{1");

        assertThat(formulas.complaints(List.of("z", "\\frac{1")).get("\\frac{1"))
                .isEqualTo(once);
    }

    @Test
    void survivesAFormulaThatCallsItself() {
        assertThat(formulas.complaints(List.of("\\def\\a{\\a\\a}\\a")).get("\\def\\a{\\a\\a}\\a"))
                .get()
                .asString()
                .contains("Too many expansions");
        assertThat(formulas.complaints(List.of("a+b")).get("a+b")).isEmpty();
    }
}
