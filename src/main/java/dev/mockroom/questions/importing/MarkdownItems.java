package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Finds lists in the lines of a block by CommonMark's rules, and gives their text as written.
final class MarkdownItems {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(FencedCodeBlock.class, ListBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, block) -> {}) // only blocks are of interest
            .build();
    private static final Pattern SIGN = Pattern.compile("^(\\s*)[•‣▪◦]\\s+");

    private static final Pattern MARKER = Pattern.compile("(?:[-*+•]|\\d{1,9}[.)])(?:\\s|$)");

    /// Deeper lists are not taken apart; it bounds the recursion.
    private static final int DEEPEST = 20;

    /// More list markers than this in one line are somebody's ornament.
    private static final int MOST_MARKERS = 50;

    private MarkdownItems() {}

    static List<MarkdownItem> of(List<Line> lines) {
        List<String> texts = withCodeInReach(lines).stream()
                .map(line -> SIGN.matcher(line.text()).replaceFirst("$1- "))
                .toList();
        if (texts.stream().anyMatch(MarkdownItems::isOrnament)) {
            String text = String.join(" ", texts).strip();
            return text.isEmpty() ? List.of() : List.of(new MarkdownItem(false, 0, text, List.of()));
        }
        return items(PARSER.parse(String.join("\n", texts)), texts, 0);
    }

    /// The lines with code outside lists moved to the text before it: four spaces further in, it
    /// would be none to CommonMark.
    private static List<Line> withCodeInReach(List<Line> lines) {
        List<Line> moved = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Fence> fence = Fence.opening(line.text());
            if (fence.isEmpty()) {
                moved.add(line);
                continue;
            }
            int end = Fence.extent(lines, i, lines.size()).end();
            int spaces =
                    fence.get().column() == fence.get().indent() && !isInList(moved, line.indent()) ? line.indent() : 0;
            lines.subList(i, end).forEach(code -> moved.add(code.dedent(spaces)));
            i = end - 1;
        }
        return moved;
    }

    private static boolean isInList(List<Line> before, int indent) {
        for (Line line : before.reversed()) {
            if (!line.isBlank() && line.indent() < indent) {
                return line.indent() > 1 || MARKER.matcher(line.text().strip()).lookingAt();
            }
        }
        return false;
    }

    private static List<MarkdownItem> items(Node parent, List<String> texts, int depth) {
        List<MarkdownItem> items = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock list) {
                items.addAll(items(list, texts, depth));
            } else {
                String text = text(node, texts);
                if (!text.isBlank()) {
                    items.add(new MarkdownItem(false, 0, text, List.of()));
                }
            }
        }
        return items;
    }

    private static List<MarkdownItem> items(ListBlock list, List<String> texts, int depth) {
        List<MarkdownItem> items = new ArrayList<>();
        Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        int number = start == null ? 0 : start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<String> blocks = new ArrayList<>();
            List<MarkdownItem> nested = new ArrayList<>();
            for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof ListBlock inner && depth < DEEPEST) {
                    nested.addAll(items(inner, texts, depth + 1));
                } else {
                    blocks.add(text(node, texts));
                }
            }
            String text = String.join("\n\n", blocks).strip();
            if (!text.isEmpty() || !nested.isEmpty()) {
                items.add(new MarkdownItem(true, start == null ? 0 : number, text, nested));
            }
            number++;
        }
        return items;
    }

    private static boolean isOrnament(String text) {
        int markers = 0;
        for (int i = 0; i < text.length() && markers <= MOST_MARKERS; i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '*' || c == '+' || c == '.' || c == ')') {
                markers++;
            } else if (c != ' ' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return markers > MOST_MARKERS && text.indexOf(' ') >= 0;
    }

    private static String text(Node block, List<String> texts) {
        List<String> lines =
                block.getSourceSpans().stream().map(span -> cut(span, texts)).toList();
        if (block instanceof FencedCodeBlock code) {
            return code(code, lines);
        }
        if (block instanceof ListBlock) {
            return lines.stream()
                    .map(String::stripTrailing)
                    .collect(Collectors.joining("\n"))
                    .strip();
        }
        List<String> atMargin = lines.stream().map(String::stripLeading).toList();
        boolean stiff = lines.size() > 1 && Block.isStiff(lines);
        boolean hidesBlocks =
                atMargin.stream().anyMatch(line -> Fence.opening(line).isPresent())
                        || (stiff ? atMargin.stream() : atMargin.stream().limit(1))
                                .anyMatch(line -> MARKER.matcher(line).lookingAt());
        if (hidesBlocks && !atMargin.equals(lines)) {
            // lists and code that are indented too far for CommonMark, but not for their writer
            return of(atMargin.stream().map(line -> new Line(0, line)).toList()).stream()
                    .map(MarkdownItem::wholeText)
                    .collect(Collectors.joining("\n\n"));
        }
        return stiff
                ? String.join("\n", atMargin).strip()
                : lines.stream()
                        .map(String::strip)
                        .collect(Collectors.joining(" "))
                        .strip();
    }

    /// The lines of code at the margin, with a closing line even where a list ended before it.
    private static String code(FencedCodeBlock code, List<String> lines) {
        List<String> texts = new ArrayList<>();
        for (String line : lines) {
            texts.add(new Line(0, line).dedent(code.getFenceIndent()).text().stripTrailing());
        }
        Optional<Fence> fence = Fence.opening(texts.getFirst());
        boolean closed = texts.size() > 1
                && fence.filter(open -> open.isClosedBy(texts.getLast())).isPresent();
        if (fence.isPresent() && !closed) {
            texts.add(fence.get().mark());
        }
        return String.join("\n", texts).strip();
    }

    private static String cut(SourceSpan span, List<String> texts) {
        String line = texts.get(span.getLineIndex());
        int from = Math.min(span.getColumnIndex(), line.length());
        return line.substring(from, Math.min(line.length(), from + span.getLength()));
    }
}
