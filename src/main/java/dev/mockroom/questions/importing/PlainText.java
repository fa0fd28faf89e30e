package dev.mockroom.questions.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Inline Markdown as plain text: emphasis, code marks, links and escapes go, formulas stay.
final class PlainText {

    private static final Pattern PIECE = Pattern.compile(
            "(?<formula>\\$\\$[^$]+\\$\\$|\\$[^$\\s](?:[^$]*[^$\\s])?\\$)"
                    + "|(?<escape>\\\\[\\\\`*_{}\\[\\]()#+.!|\"'<>~-])"
                    + "|(?<ticks>`+)(?<code>[^`]+)\\k<ticks>"
                    + "|!?\\[(?<link>(?:\\\\.|[^\\[\\]\\\\])+)]\\((?:[^()\\s]|\\([^()]*\\))*(?:\\s+\"[^\"]*\")?\\)"
                    + "|(?<strong>\\*\\*\\*|\\*\\*|\\*)(?=\\S)(?<inner>(?:\\\\.|[^*\\\\])+?)(?<=\\S)\\k<strong>"
                    + "|(?<![\\p{L}\\p{N}_])(?<under>___|__|_)(?=\\S)(?<within>(?:\\\\.|[^_\\\\])+?)(?<=\\S)\\k<under>(?![\\p{L}\\p{N}_])");

    private static final Pattern MARKS = Pattern.compile("[$\\\\`*_\\[]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int DEEPEST = 4;

    /// The pattern above recurses once a character; longer text stays as it is.
    private static final int LONGEST = 1000;

    private PlainText() {}

    static String of(String markdown) {
        boolean marked = MARKS.matcher(markdown).find();
        return BLANKS.matcher(marked ? of(markdown, 0) : markdown)
                .replaceAll(" ")
                .strip();
    }

    private static String of(String markdown, int depth) {
        if (depth > DEEPEST || markdown.length() > LONGEST) {
            return markdown;
        }
        Matcher piece = PIECE.matcher(markdown);
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (piece.find()) {
            plain.append(markdown, from, piece.start());
            plain.append(plain(piece, depth));
            from = piece.end();
        }
        return plain.append(markdown, from, markdown.length()).toString();
    }

    private static String plain(Matcher piece, int depth) {
        if (piece.group("formula") != null) {
            return piece.group();
        }
        if (piece.group("escape") != null) {
            return piece.group().substring(1);
        }
        if (piece.group("code") != null) {
            return piece.group("code").strip();
        }
        if (piece.group("link") != null) {
            return of(piece.group("link"), depth + 1);
        }
        String inner = piece.group("inner") == null ? piece.group("within") : piece.group("inner");
        return of(inner, depth + 1);
    }

    /// Markdown that reads as this plain text; unchanged where nothing needs an escape.
    static String escape(String plain) {
        return of(plain).equals(plain) ? plain : escapeAll(plain);
    }

    /// The same with every mark escaped, for places where brackets mean more.
    static String escapeAll(String plain) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ("\\`*_[]!".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
