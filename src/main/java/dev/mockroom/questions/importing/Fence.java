package dev.mockroom.questions.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The opening of a fenced code block.
///
/// @param indent the spaces before it
/// @param mark its backticks or tildes
record Fence(int indent, String mark) {

    private static final Pattern OPENING = Pattern.compile("( *)(?:[-*+] +|\\d+[.)] +)?(`{3,}+(?=[^`]*$)|~{3,}+).*");
    private static final Pattern CLOSING = Pattern.compile("( *)(`{3,}|~{3,})\\s*");

    static Optional<Fence> opening(String text) {
        if (text.indexOf("```") < 0 && text.indexOf("~~~") < 0) {
            return Optional.empty();
        }
        Matcher matcher = OPENING.matcher(text);
        return matcher.matches()
                ? Optional.of(new Fence(matcher.group(1).length(), matcher.group(2)))
                : Optional.empty();
    }

    boolean isClosedBy(String text) {
        if (text.indexOf(mark) < 0) {
            return false;
        }
        Matcher matcher = CLOSING.matcher(text);
        return matcher.matches()
                && matcher.group(2).charAt(0) == mark.charAt(0)
                && matcher.group(2).length() >= mark.length();
    }

    /// Whether the line opens a block of the same kind, with a language, at the same place: the
    /// sign that this one was meant to be closed before.
    private boolean isRepeatedBy(String text) {
        Optional<Fence> other = opening(text);
        return other.isPresent() && other.get().equals(this) && !isClosedBy(text);
    }

    /// Where the block that opens at `start` ends.
    ///
    /// @param end lines from here on are not looked at
    static Extent extent(List<Line> lines, int start, int end) {
        Fence fence = opening(lines.get(start).text())
                .orElseThrow(() -> new IllegalArgumentException("No code block opens here"));
        for (int i = start + 1; i < end; i++) {
            String text = lines.get(i).text();
            if (fence.isClosedBy(text)) {
                return new Extent(i + 1, true);
            }
            boolean breaksOut = Admonition.opening(text)
                    .filter(opening -> opening.indent() <= fence.indent)
                    .isPresent();
            if (breaksOut || fence.isRepeatedBy(text)) {
                return new Extent(i, false);
            }
        }
        return new Extent(end, false);
    }

    /// The lines of a code block.
    ///
    /// @param end the first line after it
    /// @param closed whether it has a closing line
    record Extent(int end, boolean closed) {}
}
