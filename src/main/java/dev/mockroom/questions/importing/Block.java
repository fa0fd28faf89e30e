package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.List;

/// Small operations on runs of lines.
final class Block {

    private Block() {}

    /// The lines without the blank ones at both ends.
    static List<Line> trimmed(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }

    /// The least indent of the lines that are not blank and not inside a code block; 0 without any.
    static int indent(List<Line> lines) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isBlank()) {
                least = Math.min(least, line.indent());
                if (Fence.opening(line.text()).isPresent()) {
                    i = Fence.extent(lines, i, lines.size()).end() - 1;
                }
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    /// The lines moved to the left margin.
    static List<Line> dedented(List<Line> lines) {
        return dedented(lines, indent(lines));
    }

    static List<Line> dedented(List<Line> lines, int spaces) {
        return lines.stream().map(line -> line.dedent(spaces)).toList();
    }

    /// Where the indented body of an admonition that opens at `start` ends.
    static int bodyEnd(List<Line> lines, int start, int indent) {
        int end = start + 1;
        for (int i = start + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (line.indent() <= indent) {
                break;
            }
            if (Fence.opening(line.text()).isPresent()) {
                i = Fence.extent(lines, i, lines.size()).end() - 1;
            }
            end = i + 1;
        }
        return end;
    }

    /// The Markdown of lines: trimmed, runs of blank lines outside code made one.
    static String text(List<Line> lines) {
        List<Line> trimmed = trimmed(lines);
        List<String> texts = new ArrayList<>();
        int codeEnd = 0;
        for (int i = 0; i < trimmed.size(); i++) {
            Line line = trimmed.get(i);
            if (i >= codeEnd && Fence.opening(line.text()).isPresent()) {
                codeEnd = Fence.extent(trimmed, i, trimmed.size()).end();
            }
            if (!line.isBlank()) {
                texts.add(line.text());
            } else if (i < codeEnd || !texts.getLast().isEmpty()) {
                texts.add("");
            }
        }
        return String.join("\n", texts);
    }

    /// The text of lines, their ends read as blanks where they are one paragraph.
    static String flowing(List<Line> lines) {
        List<MarkdownItem> items = MarkdownItems.of(lines);
        if (items.isEmpty()) {
            return "";
        }
        MarkdownItem first = items.getFirst();
        return items.size() == 1
                        && !first.bullet()
                        && Fence.opening(first.text()).isEmpty()
                        && !first.text().contains("\n")
                ? first.text()
                : text(lines);
    }

    /// Whether the ends of these lines mean something, as they do in tables.
    static boolean isStiff(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            boolean breaks = i < lines.size() - 1
                    && (lines.get(i).endsWith("  ") || lines.get(i).endsWith("\\"));
            if (breaks
                    || text.startsWith("#")
                    || text.startsWith("|")
                    || text.startsWith(">")
                    || text.startsWith("$$")) {
                return true;
            }
        }
        return false;
    }
}
