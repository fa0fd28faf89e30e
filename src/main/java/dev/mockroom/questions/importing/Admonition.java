package dev.mockroom.questions.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The opening line of an admonition, `!!! tip "Title"` or `??? success "Title"`.
///
/// @param indent the spaces before it
/// @param collapsible whether it is written with question marks
/// @param type its first word, in lower case
/// @param title what stands in quotes; empty where nothing does
record Admonition(int indent, boolean collapsible, String type, String title) {

    private static final Pattern OPENING = Pattern.compile("( *)(!!!|\\?\\?\\?\\+?)(?:\\s+(\\w[\\w-]*))?(.*)");
    private static final Pattern QUOTES = Pattern.compile("^\\\\?[\"“”„«]|\\\\?[\"“”»]$");

    static Optional<Admonition> opening(String text) {
        if (text.indexOf("!!!") < 0 && text.indexOf("???") < 0) {
            return Optional.empty();
        }
        Matcher matcher = OPENING.matcher(text);
        if (!matcher.matches()
                || (matcher.group(3) == null
                        && !QUOTES.matcher(matcher.group(4).strip()).find())) {
            return Optional.empty();
        }
        String rest = matcher.group(4).strip();
        String title = QUOTES.matcher(rest).replaceAll("").strip();
        boolean titled = !rest.isEmpty() && QUOTES.matcher(rest).find();
        if (!rest.isEmpty() && !titled && title.matches(".*[.!?:;]$")) {
            return Optional.empty(); // a sentence that begins with exclamation marks
        }
        String type = matcher.group(3) == null ? "" : matcher.group(3).toLowerCase(Locale.ROOT);
        return Optional.of(new Admonition(
                matcher.group(1).length(),
                matcher.group(2).startsWith("?"),
                type,
                title.replace("\\\"", "\"").replace("\\'", "'")));
    }

    /// The title, or the type where it has none.
    String label() {
        return title.isEmpty() ? type : title;
    }
}
