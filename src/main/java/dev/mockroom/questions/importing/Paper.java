package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Lines being written, with the indent they are written at.
final class Paper {

    private static final int STEP = 4;

    private final List<String> lines = new ArrayList<>();
    private int indent;

    void line(String text) {
        lines.add(text.isBlank() ? "" : " ".repeat(indent) + text);
    }

    void lines(String text) {
        text.lines().forEach(this::line);
    }

    /// An empty line, unless there is one, or an opening line that needs none.
    void gap() {
        boolean opening = !lines.isEmpty() && lines.getLast().stripLeading().startsWith("!!!");
        if (!lines.isEmpty() && !lines.getLast().isEmpty() && !opening) {
            lines.add("");
        }
    }

    void indented(Runnable content) {
        indent += STEP;
        content.run();
        indent -= STEP;
    }

    /// An item of a list; what follows its first line is indented below it. Code begins below it
    /// too, so that all its lines have the same indent.
    void item(String marker, String text) {
        List<String> all = text.lines().toList();
        boolean below = all.isEmpty() || Fence.opening(all.getFirst()).isPresent();
        line(below ? marker : marker + " " + all.getFirst());
        indented(() -> all.stream().skip(below ? 0 : 1).forEach(this::line));
    }

    /// Text under a bold label: on its line where it is one line, else below.
    void labelled(String label, String text) {
        String mark = "**" + label + ":**";
        if (text.isEmpty()) {
            line(mark);
        } else if (!text.contains("\n") && !isBlock(text)) {
            line(mark + " " + text);
        } else {
            line(mark);
            gap();
            if (needsShelter(text)) {
                indented(() -> lines(text));
            } else {
                lines(text);
            }
        }
    }

    String text() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /// Whether a line begins something that cannot begin behind a label.
    static boolean isBlock(String line) {
        List<MarkdownItem> items = MarkdownItems.of(List.of(new Line(0, line)));
        boolean paragraph = items.size() == 1
                && !items.getFirst().bullet()
                && Fence.opening(line).isEmpty()
                && items.getFirst().text().equals(line.strip());
        return !paragraph || line.startsWith("#") || line.startsWith("|") || line.startsWith(" ");
    }

    /// Whether the text holds a line that would be taken for a label; an indent keeps it from that.
    private static boolean needsShelter(String text) {
        List<Line> all = text.lines().map(line -> new Line(0, line)).toList();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i).text();
            if (Fence.opening(line).isPresent()) {
                i = Fence.extent(all, i, all.size()).end() - 1;
            } else {
                Optional<LabelLine> label = LabelLine.of(line);
                if (label.isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
