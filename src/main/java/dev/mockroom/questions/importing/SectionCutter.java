package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Cuts lines at headings at the left margin and hands over one section at a time, so that memory
/// grows with the longest section and not with the file.
///
/// A `#` inside a code block is no heading. As a block that is never closed would swallow the rest
/// of the file, an unmistakable heading ends it, and so does the end of the file: then the cut is
/// made again as if the block had ended at the first heading inside it.
final class SectionCutter {

    /// Sections longer than this many characters are handed over in pieces.
    static final int LONGEST = 4 << 20;

    private final Consumer<Section> sink;
    private final FindingLog findings;
    private @Nullable Heading heading;
    private List<Line> lines = new ArrayList<>();
    private long length;
    private @Nullable Fence fence;
    private int fenceAt;

    SectionCutter(Consumer<Section> sink, FindingLog findings) {
        this.sink = sink;
        this.findings = findings;
    }

    void accept(Line line) {
        if (fence == null && LiteralNewlines.isIn(line)) {
            findings.add(Finding.info(
                    line.number(), "literal-newlines", "Line ends written as \\n were read as line ends."));
            LiteralNewlines.expand(line).forEach(this::take);
        } else {
            take(line);
        }
    }

    /// Hands over what is left.
    void finish() {
        cutAgain();
        emit();
    }

    private void take(Line line) {
        Fence open = fence;
        if (open != null) {
            if (open.isClosedBy(line.text())) {
                fence = null;
            } else if (endsUnclosed(open, line)) {
                cutAgain();
                take(line);
                return;
            }
            add(line);
            return;
        }
        Optional<Heading> found = Heading.of(line);
        if (found.isPresent()) {
            emit();
            heading = found.get();
            return;
        }
        fence = Fence.opening(line.text()).orElse(null);
        fenceAt = lines.size();
        add(line);
    }

    private boolean endsUnclosed(Fence open, Line line) {
        Optional<Heading> found = Heading.of(line);
        if (found.isPresent()) {
            return found.get().isUnmistakable()
                    || (open.indent() > 0 && found.get().level() > 1);
        }
        return MetadataLine.isAt(line.text())
                && lastHeadingInFence().filter(at -> onlyBlankAfter(at)).isPresent();
    }

    private Optional<Integer> lastHeadingInFence() {
        for (int i = lines.size() - 1; i > fenceAt && i >= lines.size() - 4; i--) {
            if (isChapter(lines.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean onlyBlankAfter(int at) {
        return lines.subList(at + 1, lines.size()).stream().allMatch(Line::isBlank);
    }

    /// Ends the block that is still open at the first heading inside it, and cuts at every further
    /// heading without trusting code blocks any more: each line is cut again once at most.
    private void cutAgain() {
        if (fence == null) {
            return;
        }
        fence = null;
        List<Line> all = lines;
        int from = fenceAt + 1;
        while (from < all.size() && !isChapter(all.get(from))) {
            from++;
        }
        if (from >= all.size()) {
            return;
        }
        List<Line> rest = List.copyOf(all.subList(from, all.size()));
        lines = new ArrayList<>(all.subList(0, from));
        for (Line line : rest) {
            if (isChapter(line)) {
                emit();
                heading = Heading.of(line).orElseThrow();
            } else {
                add(line);
            }
        }
    }

    private static boolean isChapter(Line line) {
        return Heading.of(line).filter(found -> found.level() > 1).isPresent();
    }

    private void add(Line line) {
        lines.add(line);
        length += line.text().length() + 1L;
        if (length > LONGEST) {
            findings.add(Finding.error(
                    line.number(),
                    "section-too-long",
                    "The section is longer than four million characters; what follows was read apart from it."));
            fence = null;
            emit();
        }
    }

    private void emit() {
        if (heading != null || !lines.isEmpty()) {
            sink.accept(new Section(heading, lines));
        }
        heading = null;
        lines = new ArrayList<>();
        length = 0;
    }
}
