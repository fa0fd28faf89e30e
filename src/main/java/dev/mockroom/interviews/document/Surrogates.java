package dev.mockroom.interviews.document;

/// Cuts text as Yjs does: a pair that is cut in two becomes two replacement characters, never half a character.
final class Surrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private Surrogates() {}

    /// The text before this index.
    static String before(String text, int index) {
        return cutsPair(text, index) ? text.substring(0, index - 1) + REPLACEMENT : text.substring(0, index);
    }

    /// The text from this index on.
    static String from(String text, int index) {
        return cutsPair(text, index) ? REPLACEMENT + text.substring(index + 1) : text.substring(index);
    }

    private static boolean cutsPair(String text, int index) {
        return index > 0 && index < text.length() && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
