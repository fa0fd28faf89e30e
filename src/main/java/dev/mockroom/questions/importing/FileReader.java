package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the sections of one file, in order: cards, company lists, and what lies between them.
final class FileReader {

    private static final Pattern BLOCK = Pattern.compile("\\?\\?\\?.*");
    private static final Pattern COMMENT_OR_RULE = Pattern.compile(
            "\\s*(?:-{3,}|\\*{3,}|_{3,}|<!--.*-->|</?(?:br|hr|div|p|center|details|summary)\\b[^<>]{0,200}>)?\\s*");
    private static final int LINES_TO_METADATA = 6;

    private final String file;
    private final FindingLog findings;
    private final BankSink sink;
    private final RunIndex index;
    private final AskerAliases aliases;
    private final CardParser cards;
    private final PracticeTableReader tables;
    private final BiConsumer<Integer, ReadList> lists;
    private @Nullable Heading openHeading;
    private List<Line> openLines = new ArrayList<>();

    FileReader(
            String file,
            FrontMatter front,
            FindingLog findings,
            BankSink sink,
            RunIndex index,
            AskerAliases aliases,
            BiConsumer<Integer, ReadList> lists) {
        this.file = file;
        this.findings = findings;
        this.sink = sink;
        this.index = index;
        this.aliases = aliases;
        this.cards = new CardParser(aliases, front, findings);
        this.tables = new PracticeTableReader(
                aliases, wording -> aliases.knows(wording) || index.isCompany(wording), findings);
        this.lists = lists;
    }

    /// Takes the next section.
    void accept(Section section) {
        Heading heading = section.heading();
        if (heading == null) {
            closeCard();
            between(null, section.lines());
            return;
        }
        Optional<String> lister = CompanyListHeading.asker(PlainText.of(heading.text()));
        if (lister.isPresent() && !hasMetadata(section.lines())) {
            closeCard();
            companyList(heading, lister.get(), section.lines());
        } else if (isCard(heading, section.lines())) {
            closeCard();
            openHeading = heading;
            openLines = new ArrayList<>(section.lines());
        } else if (openHeading != null && continues(openHeading, heading, section.lines())) {
            openLines.add(new Line(heading.line(), "#".repeat(heading.level()) + " " + heading.text()));
            openLines.addAll(section.lines());
        } else {
            closeCard();
            between(heading, section.lines());
        }
    }

    /// Ends the file.
    void finish() {
        closeCard();
    }

    private void closeCard() {
        if (openHeading == null) {
            return;
        }
        Heading heading = openHeading;
        openHeading = null;
        CardParser.Result result = cards.read(heading, openLines);
        openLines = new ArrayList<>();
        sink.card(index.admit(result.card(), result.slugWritten(), file, findings));
        between(null, result.rest());
    }

    private static boolean isCard(Heading heading, List<Line> lines) {
        if (heading.isQuestion() || hasMetadata(lines)) {
            return true;
        }
        if (heading.level() == 1) {
            return false;
        }
        for (Line line : lines) {
            if (BLOCK.matcher(line.text()).matches()) {
                return Admonition.opening(line.text())
                        .flatMap(block -> RubricLabel.of(block.label()))
                        .filter(label -> label == RubricLabel.ANSWER)
                        .isPresent();
            }
            if (line.text().startsWith("!!!")) {
                return false;
            }
        }
        return false;
    }

    /// Whether the first lines name a difficulty or askers, at the margin or inside the block.
    private static boolean hasMetadata(List<Line> lines) {
        int seen = 0;
        for (Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            Optional<MetadataLine> metadata = MetadataLine.of(line.text());
            if (metadata.isPresent()
                    && (metadata.get().fields().containsKey(MetadataLine.Field.DIFFICULTY)
                            || metadata.get().fields().size() > 1)) {
                return true;
            }
            seen++;
            if (seen == LINES_TO_METADATA) {
                return false;
            }
        }
        return false;
    }

    /// Whether a section that is neither question nor list belongs to the card before it: a deeper
    /// heading does, and one whose text is indented as an answer is.
    private boolean continues(Heading card, Heading heading, List<Line> lines) {
        List<Line> before = Block.trimmed(openLines);
        if (!before.isEmpty()
                && COMMENT_OR_RULE.matcher(before.getLast().text()).matches()) {
            return false;
        }
        if (heading.level() > card.level()) {
            return true;
        }
        boolean answered =
                before.stream().anyMatch(line -> BLOCK.matcher(line.text()).matches())
                        || before.stream().anyMatch(line -> CardParser.isAnswerLabel(line.text()));
        if (CardParser.isAnswerLabel("# " + heading.text())) {
            return heading.level() > 1;
        }
        List<Line> text = Block.trimmed(lines);
        return answered && !text.isEmpty() && text.getFirst().indent() > 1;
    }

    private void companyList(Heading heading, String wording, List<Line> lines) {
        Asker asker = aliases.of(wording);
        CompanyListReader.Result result = CompanyListReader.read(lines);
        if (result.entries().isEmpty()) {
            findings.add(Finding.warning(heading.line(), "empty-company-list", "The company list has no entries."));
        }
        index.admit(asker);
        lists.accept(heading.line(), new ReadList(heading.line(), asker, result.entries()));
        between(null, result.rest());
    }

    /// Reads what lies outside cards and lists: tables of practice links, and text that has no
    /// place in the bank.
    private void between(@Nullable Heading heading, List<Line> lines) {
        int firstLeftOut = 0;
        int leftOut = 0;
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int end = i + 1;
            if (TableRow.isRow(line.text())) {
                while (end < lines.size() && TableRow.isRow(lines.get(end).text())) {
                    end++;
                }
                Optional<List<ReadLink>> links = tables.read(lines.subList(i, end));
                if (links.isPresent()) {
                    found = true;
                    for (ReadLink link : links.get()) {
                        index.admit(link);
                        sink.practiceLink(link);
                    }
                    i = end - 1;
                    continue;
                }
            } else if (Fence.opening(line.text()).isPresent()) {
                end = Fence.extent(lines, i, lines.size()).end();
            }
            for (Line out : lines.subList(i, end)) {
                if (!COMMENT_OR_RULE.matcher(out.text()).matches()) {
                    firstLeftOut = leftOut == 0 ? out.number() : firstLeftOut;
                    leftOut++;
                }
            }
            i = end - 1;
        }
        if (leftOut > 0) {
            findings.add(Finding.info(
                    firstLeftOut,
                    "text-outside-cards",
                    leftOut == 1
                            ? "The line belongs to no question, table or list and was left out."
                            : leftOut + " lines from here on belong to no question, table or list and were left out."));
        } else if (heading != null && heading.level() > 1 && !found) {
            findings.add(Finding.info(
                    heading.line(), "empty-section", "The section '" + heading.text() + "' holds nothing of its own."));
        }
    }
}
