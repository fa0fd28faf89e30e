package dev.mockroom.questions.linting;

import dev.mockroom.shared.markdown.Markdown;
import java.util.Locale;

/// How long the parts of a card may be, and how many of them there are.
///
/// @param least the fewest, itself allowed
/// @param most  the most, itself allowed
record Sizes(int least, int most, String unit) {

    static final Sizes MINUTES = new Sizes(3, 25, "minutes");
    static final Sizes TAGS = new Sizes(1, 4, "tags");
    static final Sizes PROMPT = new Sizes(15, 120, "words");
    static final Sizes ANSWER = new Sizes(150, 400, "words");
    static final Sizes TESTED = new Sizes(5, 45, "words");
    static final Sizes SIGNALS = new Sizes(4, 6, "signals");
    static final Sizes ADVANCED = new Sizes(1, 3, "advanced signals");
    static final Sizes KEYWORD = new Sizes(1, 5, "words");
    static final Sizes SIGNAL = new Sizes(2, 12, "words");
    static final Sizes EXAMPLE = new Sizes(2, 25, "words");
    static final Sizes RED_FLAGS = new Sizes(2, 3, "red flags");
    static final Sizes CLARIFICATIONS = new Sizes(2, 4, "clarifications");
    static final Sizes FOLLOW_UPS = new Sizes(2, 3, "follow-ups");
    static final Sizes HINTS = new Sizes(3, 3, "hints");
    static final Sizes LEVEL = new Sizes(4, 45, "words");
    static final Sizes RELATED = new Sizes(1, 4, "related cards");
    static final Sizes SOURCES = new Sizes(1, 2, "sources");

    boolean admits(int size) {
        return least <= size && size <= most;
    }

    /// Such as '14 words, not 2 to 12'.
    String complaint(int size) {
        String range = least == most ? "exactly " + least : least + " to " + most;
        return String.format(Locale.ROOT, "%d %s, not %s", size, unit, range);
    }

    /// The words of a text as a reader meets them: without code blocks and without formulas on lines of their own.
    static int words(String markdown) {
        return Markdown.parts(markdown).wordCount();
    }
}
