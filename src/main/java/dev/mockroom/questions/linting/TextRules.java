package dev.mockroom.questions.linting;

import dev.mockroom.shared.markdown.Markdown;
import dev.mockroom.shared.markdown.MarkdownParts;
import dev.mockroom.shared.markdown.MarkdownParts.CodeBlock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether Markdown, formulas and Python in a text come out as meant.
final class TextRules {

    private static final Set<String> PYTHON = Set.of("python", "py", "python3");

    /// Markup that was left standing, because nothing closed it or a table's line did not fit.
    private static final Pattern LEFT_OVER =
            Pattern.compile("\\*\\*|\\$\\$|^\\s*\\|.*\\|\\s*$|\\|\\s*:?-{3,}", Pattern.MULTILINE);

    private final Formulas formulas;

    TextRules(Formulas formulas) {
        this.formulas = formulas;
    }

    void check(String markdown, Remarks remarks) {
        MarkdownParts parts = Markdown.parts(markdown);
        Matcher leftOver = LEFT_OVER.matcher(parts.prose());
        if (leftOver.find()) {
            remarks.at(
                    lineAround(parts.prose(), leftOver.start()),
                    "markup-left-over",
                    "'" + leftOver.group().strip() + "' is left standing in the text; close or escape it.");
        }
        Map<String, Optional<String>> complaints = formulas.complaints(parts.formulas());
        complaints.forEach((tex, complaint) ->
                complaint.ifPresent(said -> remarks.at(tex, "formula", "A formula cannot be drawn: " + said + ".")));
        parts.code().forEach(block -> code(block, remarks));
    }

    private static void code(CodeBlock block, Remarks remarks) {
        if (PYTHON.contains(block.language())) {
            PythonBlocks.firstBroken(block.text())
                    .ifPresent(line -> remarks.at(
                            block.text(),
                            line,
                            "python",
                            "Python does not parse in line " + (line + 1) + " of this block."));
        }
    }

    private static String lineAround(String text, int at) {
        int from = text.lastIndexOf('\n', at) + 1;
        int to = text.indexOf('\n', at);
        return text.substring(from, to < 0 ? text.length() : to);
    }
}
