package dev.mockroom.questions.importing;

/// One line of text with its place in the file.
///
/// @param number from 1; lines made from literal `\n` share the number of their source line
/// @param text without its end, leading tabs expanded
record Line(int number, String text) {

    private static final int TAB = 4;

    /// A line as read: tabs in its indentation become spaces, so that indents compare.
    static Line of(int number, String raw) {
        int at = 0;
        while (at < raw.length() && (raw.charAt(at) == ' ' || raw.charAt(at) == '\t')) {
            at++;
        }
        String lead = raw.substring(0, at);
        if (lead.indexOf('\t') < 0) {
            return new Line(number, raw);
        }
        int width = 0;
        for (int i = 0; i < lead.length(); i++) {
            width = lead.charAt(i) == '\t' ? (width / TAB + 1) * TAB : width + 1;
        }
        return new Line(number, " ".repeat(width) + raw.substring(at));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /// How many spaces the line begins with; blank lines count as 0.
    int indent() {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length() ? 0 : at;
    }

    /// The line without up to this many leading spaces.
    Line dedent(int spaces) {
        if (isBlank()) {
            return text.isEmpty() ? this : new Line(number, "");
        }
        int at = Math.min(spaces, indent());
        return at == 0 ? this : new Line(number, text.substring(at));
    }
}
