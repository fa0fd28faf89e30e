package dev.mockroom.questions.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A heading at the left margin; the places where a file may be cut.
///
/// @param line its line in the file
/// @param level the number of its hashes
/// @param text without hashes
record Heading(int line, int level, String text) {

    /// Longer lines are no headings; it also bounds the work of the patterns below.
    static final int LONGEST = 2000;

    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \\t]+(.*))?");
    private static final Pattern TIGHT_OR_INDENTED =
            Pattern.compile(" {0,3}(#{2,6})[ \\t]*([^#\\s].*\\sInterview Question\\b.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("(?:^|\\s+)#+\\s*$");
    private static final Pattern QUESTION =
            Pattern.compile("\\S.*\\s[-–—]\\s+\\S.*\\bInterview Question\\s*(?:\\{[^}]*})?", Pattern.CASE_INSENSITIVE);

    static Optional<Heading> of(Line line) {
        String text = line.text();
        if (text.isEmpty() || text.length() > LONGEST || (text.charAt(0) != '#' && text.charAt(0) != ' ')) {
            return Optional.empty();
        }
        Matcher matcher = HEADING.matcher(text);
        if (!matcher.matches()) {
            matcher = TIGHT_OR_INDENTED.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
        }
        String title = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.of(new Heading(
                line.number(),
                matcher.group(1).length(),
                CLOSING.matcher(title).replaceFirst("").strip()));
    }

    /// Whether it cannot be anything but a question or a company list, wherever it stands.
    boolean isUnmistakable() {
        return isQuestion() || CompanyListHeading.asker(text).isPresent();
    }

    /// Whether it says of itself that it is a question.
    boolean isQuestion() {
        return level > 1 && QUESTION.matcher(text).matches();
    }
}
