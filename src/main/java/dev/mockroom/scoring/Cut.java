package dev.mockroom.scoring;

/// Ends texts that go on for too long.
final class Cut {

    private Cut() {}

    /// At most so many characters of it, none of them broken in two.
    static String at(int limit, String text) {
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit));
    }
}
