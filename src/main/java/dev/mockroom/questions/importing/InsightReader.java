package dev.mockroom.questions.importing;

import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the body of an insight, and of the admonitions beside it, into a draft.
///
/// An insight is cut at its labels; what stands under a label decides what its bullets are. A
/// bullet is a signal under a strong-signals label, and before all labels where no label says so.
final class InsightReader {

    private static final Pattern KEYWORD = Pattern.compile(
            "(?:\\*\\*(?<key>.+?)\\*\\*\\s*)?(?:(?<mark>[_*])\\((?<dims>[^()]{1,60})\\)\\k<mark>\\s*)?(?<colon>:)?\\s*(?<text>.*)",
            Pattern.DOTALL);
    private static final Pattern NESTED = Pattern.compile(
            "[*_]{0,3}(?<what>sounds like|not enough)\\s*(?::[*_]{0,3}|[*_]{1,3}\\s*:)\\s*(?<text>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ANCHOR =
            Pattern.compile("\\*\\*(?<level>[^*]+?):?\\*\\*[\\s:]*(?<text>.*)", Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile("\\s+→\\s+");

    /// Admonitions whose bodies hold a list and no labels.
    private static final Set<RubricLabel> WHOLE =
            EnumSet.of(RubricLabel.CLARIFICATIONS, RubricLabel.HINTS, RubricLabel.LEVELS);

    /// Admonitions inside admonitions beyond this are text; it bounds the recursion.
    private static final int DEEPEST = 20;

    private final CardDraft draft;
    private final FindingLog findings;

    InsightReader(CardDraft draft, FindingLog findings) {
        this.draft = draft;
        this.findings = findings;
    }

    /// Reads a whole insight.
    void insight(List<Line> body) {
        segments(segments("", body, 0));
    }

    /// Reads an admonition that is a part of an insight by itself, or has no meaning but its title.
    void part(String title, List<Line> body) {
        segments(segments(title, body, 0));
    }

    private void segments(List<Segment> segments) {
        boolean saysSignals = segments.stream()
                .anyMatch(segment -> RubricLabel.insideInsight(segment.label).equals(Optional.of(RubricLabel.SIGNALS)));
        for (Segment segment : segments) {
            if (segment.label.isEmpty()) {
                unlabelled(segment.lines, !saysSignals);
            } else {
                labelled(segment.label, segment.lines);
            }
        }
    }

    /// Reads what stands under a label or a title.
    void labelled(String label, List<Line> body) {
        List<Line> lines = Block.trimmed(Block.dedented(body));
        Optional<RubricLabel> meaning = RubricLabel.insideInsight(label);
        if (meaning.isEmpty()) {
            draft.other(label, Block.flowing(lines));
            return;
        }
        switch (meaning.get()) {
            case TESTED -> draft.tested(Block.flowing(lines));
            case SIGNALS -> signals(label, MarkdownItems.of(lines));
            case RED_FLAGS -> MarkdownItems.of(lines).forEach(this::redFlag);
            case FOLLOW_UPS -> MarkdownItems.of(lines).forEach(this::followUp);
            case CLARIFICATIONS -> MarkdownItems.of(lines).forEach(item -> draft.clarifications.add(exchange(item)));
            case HINTS -> MarkdownItems.of(lines).forEach(item -> draft.hints.add(item.wholeText()));
            case LEVELS -> MarkdownItems.of(lines).forEach(item -> level(item, label, body));
            default -> draft.other(label, Block.flowing(lines));
        }
    }

    private void unlabelled(List<Line> lines, boolean bulletsAreSignals) {
        List<String> sentences = new ArrayList<>();
        for (MarkdownItem item : MarkdownItems.of(lines)) {
            if (item.bullet() && bulletsAreSignals) {
                signal(item);
            } else {
                sentences.add(item.wholeText());
            }
        }
        if (!sentences.isEmpty()) {
            draft.tested(String.join("\n\n", sentences));
        }
    }

    private void signals(String label, List<MarkdownItem> items) {
        List<String> sentences = new ArrayList<>();
        for (MarkdownItem item : items) {
            if (item.bullet()) {
                signal(item);
            } else {
                sentences.add(item.wholeText());
            }
        }
        if (!sentences.isEmpty()) {
            draft.other(label, String.join("\n\n", sentences));
        }
    }

    private void signal(MarkdownItem item) {
        if (isLabel(item)) {
            return;
        }
        String soundsLike = null;
        String notEnough = null;
        List<MarkdownItem> more = new ArrayList<>();
        for (MarkdownItem nested : item.nested()) {
            Matcher example = NESTED.matcher(nested.text());
            if (!example.matches()
                    || !nested.nested().isEmpty()
                    || example.group("text").isBlank()) {
                more.add(nested);
            } else if (soundsLike == null && example.group("what").equalsIgnoreCase("sounds like")) {
                soundsLike = example.group("text").strip();
            } else if (notEnough == null && example.group("what").equalsIgnoreCase("not enough")) {
                notEnough = example.group("text").strip();
            } else {
                more.add(nested);
            }
        }
        if (!item.text().isEmpty() || soundsLike != null || notEnough != null) {
            draft.signals.add(signal(item.text(), soundsLike, notEnough));
        }
        more.forEach(this::signal);
    }

    private static ReadSignal signal(String text, @Nullable String soundsLike, @Nullable String notEnough) {
        Matcher parts = KEYWORD.matcher(text);
        if (parts.matches()) {
            String keyword = parts.group("key");
            Dimensions dimensions = parts.group("dims") == null
                    ? null
                    : Dimensions.of(parts.group("dims")).orElse(null);
            boolean understood = parts.group("dims") == null || dimensions != null;
            boolean keyEndsInColon = keyword != null && keyword.endsWith(":");
            String rest = parts.group("text").strip();
            boolean split = dimensions != null || (keyword != null && (keyEndsInColon || parts.group("colon") != null));
            if (understood && split && !rest.isEmpty()) {
                String key = keyword == null
                        ? null
                        : keyEndsInColon
                                ? keyword.substring(0, keyword.length() - 1).strip()
                                : keyword.strip();
                if (key == null || (!key.isEmpty() && !key.endsWith(":"))) {
                    return new ReadSignal(
                            key,
                            rest,
                            dimensions == null ? null : dimensions.dimension,
                            dimensions != null && dimensions.advanced,
                            soundsLike,
                            notEnough);
                }
            }
        }
        return new ReadSignal(null, text, null, false, soundsLike, notEnough);
    }

    private static ReadExchange exchange(MarkdownItem item) {
        String nested = String.join(
                "\n\n", item.nested().stream().map(MarkdownItem::wholeText).toList());
        if (item.text().isEmpty()) {
            return exchange(new MarkdownItem(true, 0, nested, List.of()));
        }
        Matcher arrow = ARROW.matcher(item.text());
        boolean found = arrow.find();
        String question = found ? flowing(item.text().substring(0, arrow.start())) : "";
        String reply = found ? flowing(item.text().substring(arrow.end())) : "";
        if (question.isEmpty() || reply.isEmpty()) {
            return new ReadExchange(item.text(), nested.isEmpty() ? null : nested);
        }
        return new ReadExchange(question, nested.isEmpty() ? reply : reply + "\n\n" + nested);
    }

    /// A text of one line, such as '128.', may look like a list without items; then it stays as it stands.
    private static String flowing(String text) {
        String flowing = Block.flowing(
                text.strip().lines().map(line -> new Line(0, line)).toList());
        return flowing.isEmpty() ? text.strip() : flowing;
    }

    private void level(MarkdownItem item, String label, List<Line> body) {
        String whole = item.wholeText();
        Matcher named = ANCHOR.matcher(whole);
        Optional<Level> level = named.matches() ? levelNamed(named.group("level")) : Optional.empty();
        String text = level.isPresent() ? named.group("text").strip() : whole;
        if (level.isEmpty() && item.bullet() && item.number() >= 1 && item.number() <= 4) {
            level = Optional.of(Level.of(item.number()));
        }
        if (level.isPresent() && !text.isEmpty() && !draft.anchors.containsKey(level.get())) {
            draft.anchors.put(level.get(), text);
        } else {
            findings.add(Finding.warning(
                    body.isEmpty() ? 0 : body.getFirst().number(),
                    "unknown-level",
                    "An entry of the levels names none of the four; its text was kept apart."));
            draft.other("Further " + label.toLowerCase(Locale.ROOT), whole);
        }
    }

    private static Optional<Level> levelNamed(String name) {
        String key = name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        for (Level level : Level.values()) {
            if (level.name().equals(key)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private void redFlag(MarkdownItem item) {
        if (isLabel(item)) {
            return;
        }
        if (!item.text().isEmpty()) {
            draft.redFlags.add(item.text());
        }
        item.nested().forEach(this::redFlag);
    }

    private void followUp(MarkdownItem item) {
        if (!isLabel(item)) {
            draft.followUps.add(exchange(item));
        }
    }

    /// Reads an item that is a label after all, once its lines are joined or it is taken out of
    /// another item; false where it is none.
    private boolean isLabel(MarkdownItem item) {
        List<String> texts = item.text().lines().toList();
        Optional<LabelLine> label = texts.isEmpty() ? Optional.empty() : LabelLine.of("- " + texts.getFirst());
        if (label.isEmpty()) {
            return false;
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(0, label.get().rest()));
        texts.stream().skip(1).forEach(text -> lines.add(new Line(0, text)));
        item.nested().forEach(nested -> addLines(nested, 0, lines));
        labelled(label.get().label(), lines);
        return true;
    }

    private static void addLines(MarkdownItem item, int indent, List<Line> lines) {
        String before = " ".repeat(indent) + "- ";
        for (String text : item.text().split("\n", -1)) {
            lines.add(new Line(0, text.isEmpty() ? "" : before + text));
            before = " ".repeat(indent + 4);
        }
        item.nested().forEach(nested -> addLines(nested, indent + 4, lines));
    }

    /// Cuts lines at admonitions, and, where they are no list by their title, at labels.
    ///
    /// @param label what the first lines stand under
    private static List<Segment> segments(String label, List<Line> body, int depth) {
        List<Line> lines = Block.dedented(body);
        boolean atLabels =
                RubricLabel.insideInsight(label).filter(WHOLE::contains).isEmpty();
        List<Segment> segments = new ArrayList<>();
        Segment current = new Segment(label);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Admonition> admonition = depth < DEEPEST ? Admonition.opening(line.text()) : Optional.empty();
            Optional<LabelLine> found = atLabels ? LabelLine.of(line.text()) : Optional.empty();
            if (admonition.isPresent()) {
                segments.add(current);
                int end = Block.bodyEnd(lines, i, admonition.get().indent());
                String inner = admonition.get().label();
                boolean insight = RubricLabel.of(inner).equals(Optional.of(RubricLabel.INSIGHT));
                segments.addAll(segments(insight ? "" : inner, lines.subList(i + 1, end), depth + 1));
                current = new Segment(label);
                i = end - 1;
            } else if (Fence.opening(line.text()).isPresent()) {
                int end = Fence.extent(lines, i, lines.size()).end();
                current.lines.addAll(lines.subList(i, end));
                i = end - 1;
            } else if (found.isPresent()) {
                segments.add(current);
                current = new Segment(found.get().label());
                current.startWith(new Line(line.number(), found.get().rest()), lines.subList(i + 1, lines.size()));
            } else {
                current.lines.add(line);
            }
        }
        segments.add(current);
        boolean alone = segments.size() == 1;
        segments.removeIf(segment -> !alone
                && segment.label.equals(label)
                && Block.trimmed(segment.lines).isEmpty());
        return segments;
    }

    private static final class Segment {
        private final String label;
        private final List<Line> lines = new ArrayList<>();

        private Segment(String label) {
            this.label = label;
        }

        /// What follows the label on its line is indented like the next line, so that both are
        /// moved to the margin together.
        private void startWith(Line rest, List<Line> following) {
            if (rest.isBlank()) {
                return;
            }
            boolean alone = following.isEmpty() || following.getFirst().isBlank();
            int indent = alone ? 0 : following.getFirst().indent();
            lines.add(new Line(rest.number(), " ".repeat(indent) + rest.text()));
        }
    }

    private record Dimensions(@Nullable Dimension dimension, boolean advanced) {

        private static Optional<Dimensions> of(String text) {
            Dimension dimension = null;
            boolean advanced = false;
            for (String part : text.split(",", -1)) {
                String name = part.strip().toUpperCase(Locale.ROOT);
                if (name.equals("ADVANCED") && !advanced) {
                    advanced = true;
                } else if (dimension == null) {
                    dimension = named(name);
                    if (dimension == null) {
                        return Optional.empty();
                    }
                } else {
                    return Optional.empty();
                }
            }
            return Optional.of(new Dimensions(dimension, advanced));
        }

        private static @Nullable Dimension named(String name) {
            for (Dimension dimension : Dimension.values()) {
                if (dimension.name().equals(name)) {
                    return dimension;
                }
            }
            return null;
        }
    }
}
