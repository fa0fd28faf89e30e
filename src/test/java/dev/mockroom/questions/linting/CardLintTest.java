package dev.mockroom.questions.linting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.questions.importing.BankReader;
import dev.mockroom.questions.importing.BankSource;
import dev.mockroom.questions.importing.Finding;
import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.questions.importing.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardLintTest {

    private static final CardLint LINT = new CardLint(Topics.shipped());
    private static final String FINISHED = fixture();

    @Test
    void findsNothingInAFinishedCard() {
        assertThat(findings(FINISHED)).isEmpty();
    }

    /// One slip at a time; the other fields stay as they are.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            **Difficulty:** 🟡 Medium | ¦ **Difficulty:** | ¦ difficulty
            | **Minutes:** 8 ¦ ~~ ¦ minutes
            **Minutes:** 8 ¦ **Minutes:** 40 ¦ count
            `Probability` ¦ `Voodoo` ¦ unknown-topic
            What do you tell the minister, and how would you check it? ¦ ~~ ¦ prompt
            says small schools fill the bottom as well. ¦ understands that small schools vary. ¦ not-observable
            says small schools fill the bottom as well. ¦ says that small schools, which are the ones with few pupils, fill the bottom as well. ¦ signal-size
            **Both ends** _(understanding)_ ¦ **Both ends** ¦ signal-dimension
            **Both ends** _(understanding)_: says ¦ Says ¦ signal-keyword
            **Standard error** ¦ **Both ends** ¦ signal-twice
            **Both ends** _(understanding)_ ¦ **Both ends** _(understanding, advanced)_ ¦ signal-order
            Sounds like: "few pupils, wild averages" ¦ Sounds good: "few pupils" ¦ signal-example
            Not enough: "I'd plot it" ¦ Not enough: no ¦ signal-example
            Draw each mean against the number of pupils. ¦ Who is at the bottom of the list? ¦ hint-twice
            Explains both ends by the standard error and says so to the minister. ¦ Calls the sample small without using the bottom of the list. ¦ levels-alike
            Recommends small schools from the list alone. ¦ A very poor and shallow answer overall. ¦ level-adjectives
            Recommends small schools from the list alone. ¦ Recommends. ¦ size
            → Yes, one year. ¦ ~~ ¦ no-reply
            `#large-schools` ¦ `#no-schools` ¦ related
            `#large-schools` ¦ `#small-schools` ¦ related
            *The Most Dangerous Equation*, 2007 ¦ *The Most Dangerous Equation* ¦ source-year
            \\frac{\\sigma}{\\sqrt{n}} ¦ \\frac{\\sigma}{\\sqrt{n} ¦ formula
            with a spread of 10 ¦ with a **spread of 10 ¦ markup-left-over
            weight * mean + (1 ¦ weight * mean + ((1 ¦ python
            """)
    void namesWhatIsMissingOrWrong(String before, String after, String code) {
        assertThat(codes(changed(before, after == null ? "" : after))).contains(code);
    }

    @Test
    void wantsToKnowWhoAsks() {
        String text =
                FINISHED.replace(" - Google, Meta Interview Question", "").replace(" | **Asked by:** Google, Meta", "");

        assertThat(codes(text)).containsExactly("asked-by");
    }

    @Test
    void countsWordsOfTheAnswerWithoutCodeAndFormulas() {
        String longCode = "    ```python\n" + "    x = 1  # one\n".repeat(200) + "    ```\n\n    | pupils";

        assertThat(findings(changed("    | pupils", longCode))).isEmpty();
    }

    @Test
    void standsAtTheLineOfWhatItSpeaksOf() {
        String text = changed("names the spread of a mean over n pupils.", "knows the theorem.");

        Finding finding = findings(text).getFirst();

        assertThat(text.lines().toList().get(finding.line() - 1)).contains("knows the theorem.");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).startsWith("small-schools: Signal 'Standard error'");
    }

    @Test
    void pointsToTheBrokenLineOfPython() {
        String text = changed("weight * mean + (1", "weight * mean + ((1");

        Finding finding = findings(text).getFirst();

        assertThat(finding.line())
                .isBetween(
                        text.substring(0, text.indexOf("```python"))
                                .lines()
                                .toList()
                                .size(),
                        text.substring(0, text.indexOf("| pupils"))
                                .lines()
                                .toList()
                                .size());
    }

    private static String changed(String before, String after) {
        assertThat(FINISHED).contains(before);
        return FINISHED.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
    }

    private static List<String> codes(String text) {
        return findings(text).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(String text) {
        return LINT.check(card(text), "large-schools"::equals, text.lines().toList());
    }

    private static ReadCard card(String text) {
        try {
            return new BankReader()
                    .read(BankSource.of("card.md", text.getBytes(StandardCharsets.UTF_8)))
                    .cards()
                    .getFirst();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String fixture() {
        try (InputStream file = CardLintTest.class.getResourceAsStream("finished.md")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
