package dev.mockroom.shared.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "ul",
            "ol",
            "li",
            "pre",
            "code",
            "em",
            "strong",
            "sub",
            "sup",
            "kbd",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "span");

    private static final Map<String, String> ATTRIBUTES = Map.of(
            "href", "(?i)(https?://|#)[^\\s]*",
            "target", "_blank",
            "rel", "nofollow noopener noreferrer",
            "class", "math|language-[A-Za-z0-9+#_.-]{1,30}",
            "data-math", "inline|display",
            "start", "\\d+",
            "align", "left|center|right");

    @Test
    void showsWhatMarkdownMeans() {
        Document shown = shown("""
                ## Heading

                *Leaning* on **one** `word`:

                1. first
                2. second

                | a | b |
                |---|--:|
                | 1 | 2 |

                ```python
                x = [i for i in range(3)]
                ```
                """);

        assertThat(shown.select("h4").text()).isEqualTo("Heading");
        assertThat(shown.select("em").text()).isEqualTo("Leaning");
        assertThat(shown.select("ol > li").eachText()).containsExactly("first", "second");
        assertThat(shown.select("td[align=right]").text()).isEqualTo("2");
        assertThat(shown.select("pre > code.language-python").text()).startsWith("x = [i");
    }

    @Test
    void keepsFormulasFromMarkdown() {
        Document shown = shown("""
                A loss $L_1 * w_2 * b_3 \\{x\\}$ and

                $$
                a_{i} \\\\
                - b
                = c^{*}
                $$

                $$\\hat y = \\frac{1}{2}$$
                """);

        assertThat(shown.select("span[data-math=inline]").eachText()).containsExactly("L_1 * w_2 * b_3 \\{x\\}");
        assertThat(shown.select("span[data-math=display]").eachText())
                .containsExactly("a_{i} \\\\ - b = c^{*}", "\\hat y = \\frac{1}{2}");
        assertThat(shown.select("em, li")).isEmpty();
    }

    @Test
    void keepsBarsOfFormulasInTableCells() {
        Document shown = shown("""
                | norm | value |
                |---|---|
                | $|w|_1$ | $\\|w\\|$ |
                """);

        assertThat(shown.select("td").eachText()).containsExactly("|w|_1", "\\|w\\|");
    }

    @Test
    void leavesPricesAlone() {
        Document shown = shown("It costs $5 or $6, then $7-$8 and \\$9; `$x$` is code.");

        assertThat(shown.select(".math")).isEmpty();
        assertThat(shown.text()).isEqualTo("It costs $5 or $6, then $7-$8 and $9; $x$ is code.");
    }

    @Test
    void showsTagsOfTheSourceAsText() {
        Document shown = shown("A `List<int>` or List<int>, H<sub>2</sub>O, a<br>b");

        assertThat(shown.text()).contains("A List<int> or List<int>,");
        assertThat(shown.select("sub").text()).isEqualTo("2");
        assertThat(shown.select("br")).hasSize(1);
    }

    @Test
    void leadsOutsideInANewTabAndWithoutALetterOfRecommendation() {
        Element link = shown("[Paper](https://example.org/a?b=1)").selectFirst("a");

        assertThat(link.attr("href")).isEqualTo("https://example.org/a?b=1");
        assertThat(link.attr("target")).isEqualTo("_blank");
        assertThat(link.attr("rel").split(" ")).containsExactlyInAnyOrder("nofollow", "noopener", "noreferrer");
    }

    @Test
    void makesPicturesFromElsewhereLinks() {
        Document shown = shown("![a curve](https://example.org/curve.png)");

        assertThat(shown.select("img")).isEmpty();
        assertThat(shown.select("a[href=https://example.org/curve.png]").text()).isEqualTo("a curve");
    }

    @Test
    void survivesWhatNobodyNests() {
        assertThat(Markdown.toHtml(">".repeat(20_000) + " deep")).contains("deep");
        assertThat(Markdown.toHtml("[".repeat(20_000) + "x")).contains("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<a href='javascript:alert(1)'>x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](  javascript:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](vbscript:msgbox)",
                "[x](//evil.example)",
                "[x](https://ok.example\" onmouseover=\"alert(1))",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](https://ok.example/\"onerror=\"alert(1))",
                "<javascript:alert(1)>",
                "```python\" onclick=\"alert(1)\n</code></pre><script>alert(1)</script>\n```",
                "$<script>alert(1)</script>$",
                "$$\n<img src=x onerror=alert(1)>\n$$",
                "$\\href{javascript:alert(1)}{x}$",
                "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
                "<style>@import 'https://evil.example'</style>",
                "<base href=https://evil.example>",
                "<form action=https://evil.example><input name=q><button>go</button></form>",
                "<sub onclick=alert(1)>x</sub>",
                "<br/onclick=alert(1)>",
                "<object data=javascript:alert(1)>",
                "<span class=math data-math=inline onclick=alert(1)>x</span>",
                "<p style='position:fixed;inset:0'>cover</p>",
                "<!--><script>alert(1)</script>-->",
                "\u0000<scr\u0000ipt>alert(1)</script>",
                "<<script>script>alert(1)<</script>/script>",
            })
    void letsNothingThroughThatCouldRun(String nasty) {
        onlyWhatIsAllowed(nasty);
    }

    @Property(tries = 500)
    void letsNothingThroughWhateverIsWritten(@ForAll("nasty") String text) {
        onlyWhatIsAllowed(text);
    }

    @Provide
    Arbitrary<String> nasty() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<",
                ">",
                "</",
                "script",
                "<img src=x ",
                "onerror=alert(1)",
                "\"",
                "'",
                "`",
                "```\n",
                "$",
                "$$",
                "\n",
                "\n\n",
                "[",
                "](",
                ")",
                "javascript:",
                "https://x",
                "|",
                "---",
                "&lt;",
                "&#x3c;",
                "<!--",
                "-->",
                "#",
                "\\",
                "*",
                "style",
                "\u0000",
                "\u2028",
                "é",
                "    ");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static void onlyWhatIsAllowed(String markdown) {
        for (Element element : shown(markdown).body().select("body *")) {
            assertThat(ELEMENTS).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).containsKey(attribute.getKey());
                assertThat(attribute.getValue()).matches(ATTRIBUTES.get(attribute.getKey()));
            }
        }
    }

    private static Document shown(String markdown) {
        return Jsoup.parseBodyFragment(Markdown.toHtml(markdown));
    }
}
