package dev.mockroom.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What holds for whatever is read. The seed is fixed, so that a build fails for what changed in it
/// and not by luck; other seeds are for the reader of this line to try.
class DialectProperties {

    private static final List<String> LINES = List.of(
            "",
            "",
            "",
            "text",
            "more text here",
            "### Two sums - Google, Facebook Interview Question",
            "### A - B - Amazon Interview Question { #two-sums }",
            "### Why $|x| < 1$ and `a|b`? - Most Tech Companies Interview Question",
            "## Questions asked in Meta interview",
            "## Chapter",
            "# Title",
            "#### Below",
            "**Difficulty:** 🟢 Easy | **Tags:** `a|b`, `c, d` | **Asked by:** Google, FB | **Minutes:** 7",
            "**Difficulty:** Hard",
            "**Question:** What is it?",
            "**Answer:** This.",
            "??? success \"View Answer\"",
            "??? success \\\"View Answer\\\"",
            "???+ note \"More\"",
            "!!! tip \"Interviewer's Insight\"",
            "!!! tip \"Interviewer\u2019s Insight\"",
            "!!! question \"Clarifications\"",
            "!!! note \"Hints\"",
            "!!! abstract \"Levels\"",
            "!!! danger \"Red flags\"",
            "!!! warning \"Mind: this *one*\"",
            "!!! note",
            "**What they're testing:** Depth.",
            "**What they test:**",
            "**Strong answer signals:**",
            "**Strong signal:** \"quoted\"",
            "**Red flags:**",
            "Red flags: many",
            "**Follow-ups:**",
            "**Bonus:** a point",
            "**Note** that",
            "- **Key phrase** _(depth, advanced)_: says it",
            "- **Key:** says it",
            "- **Strong signals:**",
            "- Sounds like: \"x\"",
            "- Not enough: \"y\"",
            "- a bullet",
            "* another",
            "• a dot",
            "1. first",
            "2. **Strong hire:** all of it",
            "- Why? → A good reply",
            "→ only a reply",
            "**Related:** `#two-sums`, `#other`",
            "**Related:** something else",
            "**Sources:** Knuth, *Art*, 1968.",
            "```python",
            "```",
            "~~~",
            "# comment",
            "$$x^2$$",
            "| a | b |",
            "|---|---|",
            "| 1 | Two Sum | [Site](https://example.org/a_(b)) | Google | Easy | Arrays, `x` |",
            "| Sno | Title | Practice | Asked by | Difficulty | Topics |",
            "---",
            "***",
            "===",
            "=== \"Tab\"",
            "> quoted",
            "[x]: https://example.org",
            "- [Two sums](#two-sums)",
            "- Two sums",
            "\\n",
            "a\\n\\n### B - C Interview Question\\n\\n**Difficulty:** Easy\\n",
            "trailing  ",
            "back\\",
            "<details>",
            "√π and √©",
            "#### Interviewer's Insight");

    @Property(tries = 400, seed = "20261123")
    void anyTextGivesAReport(@ForAll String text) {
        assertThat(Reading.text(text).findings()).isNotNull();
    }

    @Property(tries = 400, seed = "20261123")
    void anyBytesGiveAReport(@ForAll byte[] bytes) {
        assertThat(Reading.bytes(bytes).findings()).isNotNull();
    }

    @Property(tries = 1000, seed = "20261123")
    void whatIsWrittenReadsAsWhatWasRead(@ForAll("dialect") String text) {
        BankFile first = Reading.text(text);
        CardWriter writer = new CardWriter();
        for (ReadCard card : first.cards()) {
            String written = writer.card(card);
            BankFile again = Reading.text(written);
            assertThat(again.cards().stream().map(Reading::unplaced))
                    .as("%s%nread and written as%n%s", text, written)
                    .containsExactly(Reading.unplaced(card));
        }
    }

    @Property(tries = 500, seed = "20261123")
    void aWholeFileReadsAsItWasWritten(@ForAll("dialect") String text) {
        BankFile first = Reading.text(text);
        CardWriter writer = new CardWriter();
        String written = writer.file(first.front(), first.cards())
                + "\n"
                + writer.practiceTable(first.practiceLinks())
                + first.companyLists().stream()
                        .map(list -> "\n" + writer.companyList(list))
                        .collect(Collectors.joining());
        BankFile again = Reading.text(written);
        assertThat(again.cards().stream().map(Reading::unplaced))
                .as(written)
                .isEqualTo(first.cards().stream().map(Reading::unplaced).toList());
        assertThat(again.practiceLinks().stream().map(DialectProperties::unplaced))
                .as(written)
                .isEqualTo(first.practiceLinks().stream()
                        .map(DialectProperties::unplaced)
                        .toList());
        assertThat(again.companyLists().stream().map(DialectProperties::unplaced))
                .as(written)
                .isEqualTo(first.companyLists().stream()
                        .map(DialectProperties::unplaced)
                        .toList());
    }

    @Property(tries = 300, seed = "20261123")
    void slugsAreUniqueInARun(@ForAll("dialect") String text) {
        assertThat(Reading.text(text + "\n" + text).cards().stream().map(ReadCard::slug))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300, seed = "20261123")
    void textOnceMistakenForMacRomanReadsLikeTheOriginal(@ForAll("dialect") String text) {
        String original = text.replace("√", "") + "\n→ é ü 🟢\n"; // roots look mistaken by themselves
        byte[] mistaken = new String(original.getBytes(StandardCharsets.UTF_8), Charset.forName("x-MacRoman"))
                .getBytes(StandardCharsets.UTF_8);
        BankFile repaired = Reading.bytes(mistaken);
        assertThat(repaired.encoding()).isEqualTo(new FileEncoding("x-MacRoman", true));
        assertThat(repaired.cards()).isEqualTo(Reading.text(original).cards());
    }

    @Provide
    Arbitrary<String> dialect() {
        Arbitrary<String> line = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(12, Arbitraries.of(LINES)),
                                Tuple.of(
                                        1,
                                        Arbitraries.strings()
                                                .withChars(" -*_`#|\\[]()!?:.→\"'$~<>&;,{}=+1aé√π\uD83D\uDFE2")
                                                .ofMaxLength(14))),
                        Arbitraries.of(0, 0, 0, 0, 2, 4, 4, 4, 8, 8, 12))
                .as((text, indent) -> " ".repeat(indent) + text);
        return line.list().ofMinSize(1).ofMaxSize(40).map(lines -> String.join("\n", lines));
    }

    private static ReadLink unplaced(ReadLink link) {
        return new ReadLink(
                0, link.number(), link.title(), link.targets(), link.askers(), link.difficulty(), link.topics());
    }

    private static ReadList unplaced(ReadList list) {
        return new ReadList(
                0,
                list.asker(),
                list.entries().stream()
                        .map(entry -> new ReadList.Entry(0, entry.wording(), entry.slug(), entry.target()))
                        .toList());
    }
}
