package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Separates the text of an answer from the admonitions in it, which go into the draft.
final class AnswerReader {

    private static final Pattern TAB = Pattern.compile("( *)===[!+]? \"(.*)\"\\s*");
    private static final Pattern HEADING = Pattern.compile("\\s*#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern BOLD = Pattern.compile("\\s*(?:\\*\\*|__)([^*_]{1,60}?):?(?:\\*\\*|__)\\s*:?\\s*(.*)");

    /// Admonitions inside admonitions beyond this are text; it bounds the recursion.
    private static final int DEEPEST = 20;

    private final CardDraft draft;
    private final FindingLog findings;
    private boolean begun;
    private int bodyIndent;
    private boolean realigned;
    private boolean strayNoted;
    private @Nullable MetadataLine metadata;

    AnswerReader(CardDraft draft, FindingLog findings) {
        this.draft = draft;
        this.findings = findings;
    }

    /// The lines of the answer itself, at the left margin.
    ///
    /// @param lines from the opening of the answer to the end of the card
    /// @param lookForMetadata whether the metadata line may stand inside the block
    List<Line> read(List<Line> lines, boolean lookForMetadata) {
        List<Line> answer = new ArrayList<>();
        extract(lines, 0, answer);
        List<Line> trimmed = Block.trimmed(answer);
        if (lookForMetadata && !trimmed.isEmpty()) {
            metadata = MetadataLine.of(trimmed.getFirst().text()).orElse(null);
            if (metadata != null) {
                trimmed = Block.trimmed(trimmed.subList(1, trimmed.size()));
            }
        }
        return trimmed;
    }

    /// The metadata line that stood inside the block.
    Optional<MetadataLine> metadata() {
        return Optional.ofNullable(metadata);
    }

    private void extract(List<Line> all, int depth, List<Line> answer) {
        List<Line> lines = all;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.text();
            Optional<Admonition> admonition = depth < DEEPEST ? Admonition.opening(text) : Optional.empty();
            Matcher tab = TAB.matcher(text);
            if (admonition.isPresent()) {
                int end = Block.bodyEnd(lines, i, admonition.get().indent());
                admonition(admonition.get(), line, lines.subList(i + 1, end), depth, answer);
                if (depth == 0 && bodyIndent > 0 && !realigned) {
                    realigned = true; // what follows at the body's indent belongs to the answer still
                    List<Line> moved = new ArrayList<>(lines.subList(0, end));
                    moved.addAll(realigned(lines.subList(end, lines.size())));
                    lines = moved;
                }
                i = end - 1;
            } else if (tab.matches() && depth < DEEPEST) {
                int end = Block.bodyEnd(lines, i, line.indent());
                addBreak(line, answer);
                answer.add(new Line(line.number(), tab.group(1) + "**" + tab.group(2) + "**"));
                addBreak(line, answer);
                extract(Block.dedented(lines.subList(i + 1, end)), depth + 1, answer);
                addBreak(line, answer);
                i = end - 1;
            } else if (Fence.opening(text).isPresent()) {
                int end = Fence.extent(lines, i, lines.size()).end();
                answer.addAll(lines.subList(i, end));
                i = end - 1;
            } else if (insightLabel(text).isPresent()) {
                int end = insightEnd(lines, i);
                List<Line> body = new ArrayList<>(lines.subList(i + 1, end));
                String rest = insightLabel(text).get();
                if (!rest.isBlank()) {
                    body.addFirst(new Line(line.number(), rest));
                }
                new InsightReader(draft, findings).insight(body);
                addBreak(line, answer);
                i = end - 1;
            } else if (depth == 0 && !begun && CardParser.isAnswerLabel(text)) {
                begun = true;
                answer.add(new Line(line.number(), CardParser.afterAnswerLabel(text)));
            } else {
                noteStray(line, depth);
                answer.add(line);
            }
        }
    }

    private void admonition(Admonition admonition, Line line, List<Line> body, int depth, List<Line> answer) {
        Optional<RubricLabel> meaning = RubricLabel.of(admonition.label());
        boolean isAnswer = meaning.equals(Optional.of(RubricLabel.ANSWER))
                || (meaning.isEmpty()
                        && depth == 0
                        && !begun
                        && (admonition.collapsible() || admonition.type().equals("success")));
        InsightReader insights = new InsightReader(draft, findings);
        addBreak(line, answer);
        if (meaning.equals(Optional.of(RubricLabel.INSIGHT))) {
            insights.insight(body);
        } else if (isAnswer) {
            if (begun) {
                answer.add(new Line(line.number(), "**" + admonition.label() + "**"));
                addBreak(line, answer);
            }
            begun = true;
            int indent = Block.indent(body);
            if (depth == 0 && bodyIndent == 0) {
                bodyIndent = indent;
            }
            extract(Block.dedented(body, indent), depth + 1, answer);
        } else if (meaning.equals(Optional.of(RubricLabel.QUESTION)) && depth == 0 && !begun && draft.prompt == null) {
            draft.prompt = Block.flowing(Block.dedented(body));
        } else {
            insights.part(admonition.label(), body);
        }
        addBreak(line, answer);
    }

    private List<Line> realigned(List<Line> lines) {
        List<Line> moved = new ArrayList<>();
        int blockEnd = 0;
        int spaces = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i >= blockEnd) {
                spaces = line.indent() >= bodyIndent ? bodyIndent : 0;
                blockEnd = i;
                if (Fence.opening(line.text()).isPresent()) {
                    blockEnd = Fence.extent(lines, i, lines.size()).end();
                } else if (spaces == 0 && Admonition.opening(line.text()).isPresent()) {
                    blockEnd = Block.bodyEnd(lines, i, line.indent());
                }
            }
            moved.add(line.dedent(spaces));
        }
        return moved;
    }

    private void noteStray(Line line, int depth) {
        if (depth == 0 && bodyIndent > 0 && !strayNoted && !line.isBlank()) {
            strayNoted = true;
            findings.add(Finding.warning(
                    line.number(),
                    "text-after-answer",
                    "The text stands outside the answer block; it was read as part of the answer."));
        }
    }

    /// What follows an insight's label on its line, where it stands as a paragraph or a heading.
    private static Optional<String> insightLabel(String text) {
        if (text.length() > 1000) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            return isInsight(heading.group(1)) ? Optional.of("") : Optional.empty();
        }
        Matcher bold = BOLD.matcher(text);
        return bold.matches() && isInsight(bold.group(1)) ? Optional.of(bold.group(2)) : Optional.empty();
    }

    private static boolean isInsight(String wording) {
        return wording.toLowerCase(Locale.ROOT).contains("interviewer")
                && RubricLabel.of(wording).equals(Optional.of(RubricLabel.INSIGHT));
    }

    private static int insightEnd(List<Line> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (Admonition.opening(text).isPresent() || HEADING.matcher(text).matches()) {
                return i;
            }
            if (Fence.opening(text).isPresent()) {
                i = Fence.extent(lines, i, lines.size()).end() - 1;
            }
        }
        return lines.size();
    }

    private static void addBreak(Line line, List<Line> answer) {
        if (!answer.isEmpty() && !answer.getLast().isBlank()) {
            answer.add(new Line(line.number(), ""));
        }
    }
}
