package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The opening of a fenced code block.
///
/// @param indent the spaces before it, or before the list item that it begins
/// @param column where its mark stands
/// @param mark its backticks or tildes
record Fence(int indent, int column, String mark) {

    private static final Pattern OPENING = Pattern.compile("( *)(?:[-*+] +|\\d+[.)] +)?(`{3,}+(?=[^`]*$)|~{3,}+).*");
    private static final Pattern CLOSING = Pattern.compile("( *)(`{3,}|~{3,})\\s*");

    static Optional<Fence> opening(String text) {
        if (text.indexOf("```") < 0 && text.indexOf("~~~") < 0) {
            return Optional.empty();
        }
        Matcher matcher = OPENING.matcher(text);
        return matcher.matches()
                ? Optional.of(new Fence(matcher.group(1).length(), matcher.start(2), matcher.group(2)))
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

    /// Whether the line opens a block with the same mark, with a language: the sign that this one
    /// was meant to be closed before.
    private boolean isRepeatedBy(String text) {
        return opening(text).filter(other -> other.mark.equals(mark)).isPresent() && !isClosedBy(text);
    }

    /// Where the block that opens at `start` ends: at its closing line; without one, before a
    /// repeated opening, or where the text is less indented. An admonition of the dialect ends it
    /// in any case.
    ///
    /// @param end lines from here on are not looked at
    static Extent extent(List<Line> lines, int start, int end) {
        Fence fence = opening(lines.get(start).text())
                .orElseThrow(() -> new IllegalArgumentException("No code block opens here"));
        int outside = end;
        for (int i = start + 1; i < end; i++) {
            Line line = lines.get(i);
            String text = line.text();
            if (fence.isClosedBy(text)) {
                return new Extent(i + 1, true);
            }
            if (outside == end && !line.isBlank() && line.indent() < fence.column) {
                outside = i;
            }
            boolean breaksOut = Admonition.opening(text)
                    .flatMap(opening -> RubricLabel.of(opening.label()))
                    .isPresent();
            if (breaksOut || fence.isRepeatedBy(text)) {
                return new Extent(Math.min(outside, i), false);
            }
        }
        return new Extent(outside, false);
    }

    /// The lines with every code block closed, and no line of it less indented than its opening, so
    /// that lists and admonitions around it stay whole.
    ///
    /// @param findings hears of blocks that were not
    static List<Line> closed(List<Line> lines, FindingLog findings) {
        List<Line> closed = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Fence> fence = opening(line.text());
            closed.add(line);
            if (fence.isPresent()) {
                Extent extent = extent(lines, i, lines.size());
                fence.get().addRest(lines.subList(i + 1, extent.end), extent.closed, closed);
                if (!extent.closed) {
                    findings.add(Finding.warning(
                            line.number(),
                            "unclosed-code",
                            "The code block is never closed; it was ended where its text ends."));
                }
                i = extent.end - 1;
            }
        }
        return closed;
    }

    private void addRest(List<Line> rest, boolean closed, List<Line> lines) {
        List<Line> code = closed ? rest.subList(0, rest.size() - 1) : rest;
        int end = code.size();
        while (!closed && end > 0 && code.get(end - 1).isBlank()) {
            end--;
        }
        for (Line line : code.subList(0, end)) {
            int missing = line.isBlank() ? 0 : Math.max(0, column - line.indent());
            lines.add(missing == 0 ? line : new Line(line.number(), " ".repeat(missing) + line.text()));
        }
        int number = closed ? rest.getLast().number() : lines.getLast().number();
        lines.add(new Line(number, " ".repeat(column) + mark));
        if (!closed) {
            lines.add(new Line(number, ""));
        }
    }

    /// The lines of a code block.
    ///
    /// @param end the first line after it
    /// @param closed whether it has a closing line
    record Extent(int end, boolean closed) {}
}
