package dev.mockroom.questions.importing;

import dev.mockroom.questions.importing.PracticeColumns.Column;
import dev.mockroom.shared.Difficulty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads tables of practice links: the columns by the names in the header, else by content.
final class PracticeTableReader {

    private static final Pattern MARKDOWN_LINK = Pattern.compile(
            "\\[(?<site>[^\\[\\]]{0,300})]\\(\\s*<?(?<url>https?://(?:[^()\\s<>]|\\([^()\\s]{0,300}\\)){1,2000})>?(?:\\s+\"[^\"]{0,300}\")?\\s*\\)");
    private static final Pattern BARE_LINK =
            Pattern.compile("<(?<angled>https?://[^\\s<>]{1,2000})>|(?<url>https?://[^\\s<>|)]{1,2000})");
    private static final int LONGEST_CELL = 4000;

    private final AskerAliases aliases;
    private final Predicate<String> isCompany;
    private final FindingLog findings;

    PracticeTableReader(AskerAliases aliases, Predicate<String> isCompany, FindingLog findings) {
        this.aliases = aliases;
        this.isCompany = isCompany;
        this.findings = findings;
    }

    /// The links of a table; empty when it holds something else.
    ///
    /// @param table its lines, header and delimiter included where it has them
    Optional<List<ReadLink>> read(List<Line> table) {
        List<Line> lines = new ArrayList<>(table);
        Optional<PracticeColumns> named = header(lines);
        List<Line> rows = lines.stream()
                .filter(line -> !TableRow.isDelimiter(line.text()))
                .toList();
        List<List<String>> cells =
                rows.stream().map(line -> TableRow.cells(line.text())).toList();
        PracticeColumns columns = named.map(found -> found.completed(cells, isCompany))
                .orElseGet(() -> PracticeColumns.byContent(cells, isCompany));
        if (named.isPresent() ? !named.get().isPromising() || !columns.isPractice() : !columns.isPracticeByContent()) {
            return Optional.empty();
        }
        if (named.isEmpty()) {
            findings.add(Finding.warning(
                    table.getFirst().number(),
                    "table-without-header",
                    "The table has no header; what its columns hold was told from their cells."));
        }
        List<ReadLink> links = new ArrayList<>();
        for (Line row : rows) {
            link(row, columns).ifPresent(links::add);
        }
        return Optional.of(links);
    }

    /// Takes the header off the lines, if they begin with one.
    private static Optional<PracticeColumns> header(List<Line> lines) {
        boolean delimited =
                lines.size() > 1 && TableRow.isDelimiter(lines.get(1).text());
        PracticeColumns columns =
                PracticeColumns.byName(TableRow.cells(lines.getFirst().text()));
        if (delimited || columns.places().size() >= 3) {
            lines.removeFirst();
            return Optional.of(columns);
        }
        return Optional.empty();
    }

    private Optional<ReadLink> link(Line row, PracticeColumns columns) {
        List<String> cells = TableRow.cells(row.text());
        if (cells.size() > columns.width()) {
            List<String> loose = TableRow.looseCells(row.text());
            cells = loose.size() == columns.width()
                    ? loose
                    : columns.fitted(loose).orElse(cells);
        }
        if (cells.size() != columns.width()) {
            findings.add(Finding.warning(
                    row.number(),
                    "row-of-other-width",
                    "The row has " + cells.size() + " cells where the table has " + columns.width() + "."));
        }
        List<ReadLink.Target> targets = new ArrayList<>(targets(columns.cell(cells, Column.LINK)));
        String title = columns.cell(cells, Column.TITLE);
        targets.addAll(targets(title));
        String plain = columns.places().containsKey(Column.TITLE)
                ? PlainText.of(title)
                : targets.stream().map(ReadLink.Target::site).findFirst().orElse("");
        if (plain.isEmpty()) {
            findings.add(Finding.warning(row.number(), "row-without-title", "The row names nothing and was left out."));
            return Optional.empty();
        }
        String address = columns.cell(cells, Column.LINK);
        if (targets.isEmpty() && !Names.isNone(address)) {
            findings.add(Finding.info(
                    row.number(), "link-without-address", "The row names where to read, but no address: " + address));
        }
        String difficulty = columns.cell(cells, Column.DIFFICULTY);
        Optional<Difficulty> known = Names.difficulty(difficulty);
        if (known.isEmpty() && !Names.isNone(difficulty)) {
            findings.add(Finding.warning(
                    row.number(),
                    "unknown-difficulty",
                    "The difficulty is none of easy, medium and hard: " + difficulty));
        }
        return Optional.of(new ReadLink(
                row.number(),
                number(columns.cell(cells, Column.NUMBER)),
                plain,
                targets.stream().distinct().toList(),
                Names.askers(columns.cell(cells, Column.ASKERS)).stream()
                        .map(aliases::of)
                        .distinct()
                        .toList(),
                known.orElse(null),
                Names.tags(columns.cell(cells, Column.TOPICS))));
    }

    private static @Nullable Integer number(String cell) {
        String digits = cell.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? null : Integer.valueOf(digits);
    }

    /// Writes a target so that it reads the same.
    static String write(ReadLink.Target target) {
        String link = "[" + PlainText.escape(target.site()) + "](" + target.url() + ")";
        return targets(link).equals(List.of(target)) && !target.site().isEmpty() ? link : "<" + target.url() + ">";
    }

    private static List<ReadLink.Target> targets(String cell) {
        List<ReadLink.Target> targets = new ArrayList<>();
        if (cell.length() > LONGEST_CELL) {
            return targets;
        }
        Matcher link = MARKDOWN_LINK.matcher(cell);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (link.find()) {
            rest.append(cell, from, link.start()).append(' ');
            from = link.end();
            targets.add(new ReadLink.Target(PlainText.of(link.group("site")), link.group("url")));
        }
        rest.append(cell, from, cell.length());
        Matcher bare = BARE_LINK.matcher(rest);
        while (bare.find()) {
            String url = bare.group("angled") == null ? bare.group("url") : bare.group("angled");
            targets.add(new ReadLink.Target("", url));
        }
        return targets;
    }
}
