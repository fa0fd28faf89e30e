package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines in which a program once wrote `\n` in letters instead of ending the line.
final class LiteralNewlines {

    /// `\n` that does not begin a TeX command and is not escaped itself.
    private static final String NEWLINE = "(?<!\\\\)\\\\n(?!(?:abla|u|e|eq|eg|ot|otin|mid|i|leq|leqslant|geq|geqslant"
            + "|less|gtr|sim|cong|prec|succ|subseteq|supseteq|ewline|onumber|ewcommand|ormalsize|atural|earrow|warrow"
            + "|parallel|exists|Rightarrow|rightarrow|Leftarrow|leftarrow|olimits|obreak|orm|onumber|vdash|vDash)"
            + "(?![a-zA-Z]))";

    private static final Pattern EACH = Pattern.compile(NEWLINE);
    private static final Pattern AT_END = Pattern.compile(NEWLINE + "\\s*$");
    private static final Pattern BEFORE_STRUCTURE =
            Pattern.compile(NEWLINE + "\\s*(?:#{2,6}\\s|\\*\\*\\S|\\?\\?\\?|!!!|---|```|\\|\\s)");
    private static final Pattern IN_CODE = Pattern.compile("`[^`]{0,40}`");

    private LiteralNewlines() {}

    static boolean isIn(Line line) {
        String text = line.text();
        if (text.indexOf("\\n") < 0) {
            return false;
        }
        String outsideCode = withoutCode(text);
        return AT_END.matcher(outsideCode).find()
                || BEFORE_STRUCTURE.matcher(outsideCode).find();
    }

    /// The lines that were meant.
    static List<Line> expand(Line line) {
        List<Line> lines = new ArrayList<>();
        for (String part : EACH.split(line.text(), -1)) {
            lines.add(Line.of(line.number(), part.replace("\\\"", "\"").replace("\\t", "\t")));
        }
        return lines;
    }

    /// The lines with those expanded that the cutter left alone because a code block seemed open.
    static List<Line> expanded(List<Line> lines) {
        List<Line> expanded = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Fence.opening(line.text()).isPresent()) {
                int end = Fence.extent(lines, i, lines.size()).end();
                expanded.addAll(lines.subList(i, end));
                i = end - 1;
            } else if (isIn(line)) {
                expanded.addAll(expand(line));
            } else {
                expanded.add(line);
            }
        }
        return expanded;
    }

    private static String withoutCode(String text) {
        Matcher code = IN_CODE.matcher(text);
        return code.replaceAll(found -> found.group().contains("\\n") ? "" : Matcher.quoteReplacement(found.group()));
    }
}
