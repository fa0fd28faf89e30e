package dev.mockroom.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.mockroom.shared.Difficulty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The dialect as it grows where nobody checks it.
class WildDialectTest {

    @Test
    void headingsInsideAnAnswerStayThere() {
        BankFile file = Reading.fixture("headings-in-answers.md");
        assertThat(file.cards()).extracting(ReadCard::title).containsExactly("First card", "Second card");
        assertThat(file.cards().getFirst().answer())
                .containsSubsequence(
                        "## A chapter of the answer",
                        "One.",
                        "### Another - Amazon Interview Question",
                        "Two",
                        "#### At the margin, but deeper",
                        "Three.",
                        "### Same depth, but indented below",
                        "Four.");
        assertThat(file.cards().getFirst().rubric().signals())
                .extracting(ReadSignal::text)
                .containsExactly("counts chapters");
    }

    @Test
    void codeThatNeverClosesSwallowsNothing() {
        BankFile file = Reading.fixture("unclosed-code.md");
        assertThat(file.cards())
                .extracting(ReadCard::title)
                .containsExactly(
                        "Never closed in the answer",
                        "Never closed at the margin",
                        "Without a telling heading",
                        "Closed as it should be");
        assertThat(file.cards())
                .extracting(ReadCard::difficulty)
                .containsExactly(Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD, Difficulty.HARD);
        assertThat(file.cards().getFirst().answer()).isEqualTo("""
                ```python
                ## a comment at the margin of the code
                x = 1
                ```""");
        assertThat(file.cards().getFirst().rubric().signals()).hasSize(1);
        assertThat(file.cards().getLast().answer())
                .contains("# pasted without its indent\n## and again\nz = 3\n```\n\nAfter the code.");
        assertThat(Reading.codes(file)).contains("unclosed-code");
    }

    @Test
    void titlesMayHoldDashesMarkupFormulasAndPipes() {
        BankFile file = Reading.fixture("titles.md");
        assertThat(file.cards())
                .extracting(ReadCard::title)
                .containsExactly(
                        "Joins - inner - or outer?",
                        "Explain git rebase and merge",
                        "Why $|x|_2 \\le |x|_1$ and a | b?",
                        "What is a mutex?",
                        "Paging");
        assertThat(file.cards().get(0).companies()).containsExactly("Google", "Amazon");
        assertThat(file.cards().get(2).companies()).isEmpty();
        assertThat(file.cards().get(2).tags()).containsExactly("a|b", "c");
    }

    @Test
    void aLabelledListIsAnInsight() {
        ReadRubric rubric = insight("Labelled list");
        assertThat(rubric.tested()).isEqualTo("Depth.");
        assertThat(rubric.signals()).extracting(ReadSignal::text).containsExactly("say one", "say two");
        assertThat(rubric.redFlags()).containsExactly("guess");
    }

    @Test
    void aBareListIsSignals() {
        assertThat(insight("Bare list").signals())
                .extracting(ReadSignal::text)
                .containsExactly("\"one: quoted\"", "two", "three");
    }

    @Test
    void oneSentenceIsWhatIsTested() {
        assertThat(insight("One sentence").tested()).isEqualTo("Knows when a hash map beats a tree.");
        assertThat(insight("One sentence").signals()).isEmpty();
    }

    @Test
    void labelsMayBeWordedInManyWays() {
        ReadRubric rubric = insight("Other words");
        assertThat(rubric.tested()).isEqualTo("Judgement.");
        assertThat(rubric.signals()).extracting(ReadSignal::text).containsExactly("the cost", "the risk", "asks first");
        assertThat(rubric.redFlags()).containsExactly("talks over people", "never asks");
        assertThat(rubric.followUps()).containsExactly(new ReadExchange("And then?", null));
        assertThat(rubric.other()).containsExactly(new LabelledText("Bonus points", "- draws it"));
    }

    @Test
    void admonitionsMayStandAtTheMarginAndNameTheirPart() {
        assertThat(insight("By titles").signals())
                .extracting(ReadSignal::text)
                .containsExactly("stands outside the answer");
        assertThat(insight("By titles").redFlags()).containsExactly("stands there too");
    }

    @Test
    void lineEndsInLettersAndEscapedQuotesAreRead() {
        BankFile file = Reading.fixture("literal-newlines.md");
        assertThat(file.cards()).extracting(ReadCard::title).containsExactly("First", "Second");
        assertThat(file.cards().getFirst().answer()).isEqualTo("""
                The gradient $\\nabla f$ and $a \\neq b$ stay.

                ```python
                print("a\\n\\n### b")
                ```""");
        assertThat(file.cards().getLast().difficulty()).isEqualTo(Difficulty.HARD);
        assertThat(file.cards().getLast().rubric().signals()).hasSize(1);
        assertThat(Reading.codes(file)).contains("literal-newlines");
    }

    @Test
    void equalTitlesAreKeptBothAndReported() {
        BankFile file = Reading.fixture("duplicates.md");
        assertThat(file.cards())
                .extracting(ReadCard::slug)
                .containsExactly("what-is-a-heap", "what-is-a-heap-2", "what-is-a-heap-3");
        assertThat(file.findings())
                .extracting(Finding::line, Finding::severity, Finding::code)
                .containsExactly(
                        tuple(9, Severity.WARNING, "duplicate-title"), tuple(17, Severity.ERROR, "duplicate-slug"));
    }

    @Test
    void lineEndsTabsAndAByteOrderMarkChangeNothing() {
        String plain = new String(Reading.fixtureBytes("complete-card.md"), StandardCharsets.UTF_8);
        List<ReadCard> cards = Reading.text(plain).cards();
        assertThat(Reading.text(plain.replace("\n", "\r\n")).cards()).isEqualTo(cards);
        assertThat(Reading.text(plain.replace("\n", "\r")).cards()).isEqualTo(cards);
        assertThat(Reading.text("\uFEFF" + plain).cards()).isEqualTo(cards);
        assertThat(Reading.text(plain.replaceAll("(?m)(?<=^|\\t)    ", "\t")).cards())
                .isEqualTo(cards);
    }

    @Test
    void metadataMayStandInsideTheBlock() {
        BankFile file = Reading.text("""
                ### 3. Einstein summation

                ??? success "View Code Example"


                    **Difficulty:** 🟢 Easy | **Tags:** `Code Example` | **Asked by:** Code Pattern
                    ```python
                    x = 1
                    ```
                """);
        ReadCard card = Reading.only(file);
        assertThat(card.title()).isEqualTo("Einstein summation");
        assertThat(card.difficulty()).isEqualTo(Difficulty.EASY);
        assertThat(card.companies()).isEmpty();
        assertThat(card.answer()).isEqualTo("```python\nx = 1\n```");
    }

    @Test
    void anAnswerWithoutBlockIsStillAnAnswer() {
        BankFile file = Reading.text("""
                ### What is a trie? - Google Interview Question
                **Difficulty:** Easy

                **Question:** Say what a trie is.

                A tree of prefixes.
                """);
        assertThat(Reading.only(file).prompt()).isEqualTo("Say what a trie is.");
        assertThat(Reading.only(file).answer()).isEqualTo("A tree of prefixes.");
        assertThat(Reading.codes(file)).containsExactly("answer-without-block");
    }

    @Test
    void textThatHasNoPlaceIsReportedWithItsLine() {
        BankFile file = Reading.text("# Title\n\nWelcome.\n\n## Chapter\n");
        assertThat(file.findings())
                .extracting(Finding::line, Finding::code)
                .containsExactly(tuple(3, "text-outside-cards"), tuple(5, "empty-section"));
    }

    private static ReadRubric insight(String title) {
        return Reading.fixture("insights.md").cards().stream()
                .filter(card -> card.title().equals(title))
                .findFirst()
                .orElseThrow()
                .rubric();
    }

    @Test
    void readsAReplyThatLooksLikeTheStartOfAList() {
        ReadCard card = Reading.only(Reading.text("""
                ### Alpacas

                ??? success "View Answer"

                    Grass.

                    !!! question "Clarifications"
                        - How many are there? → 128.
                """));

        assertThat(card.clarifications()).containsExactly(new ReadExchange("How many are there?", "128."));
    }
}
