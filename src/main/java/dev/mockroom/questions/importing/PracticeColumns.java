package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Which column of a practice table holds what.
///
/// @param places the index of each column that was found, from 0
/// @param width how many columns the table has
record PracticeColumns(Map<Column, Integer> places, int width) {

    enum Column {
        NUMBER("s\\.? ?no\\.?|sno\\.?|sl\\.? ?no\\.?|no\\.?|nr\\.?|number|id|index|rank|#"),
        TITLE("(?:question|problem|topic|task|article|practice)? ?(?:titles?|names?)|questions?|problems?|tasks?"),
        LINK(
                "(?:practice|resource|reference|solution|article|reading|problem|question)? ?(?:links?|urls?)|practice|resources?|references?|sources?|reading|where"),
        ASKERS("compan(?:y|ies)(?: asking| names?)?|asked (?:by|at|in)|askers?|interviewers?"),
        DIFFICULTY("difficult(?:y|ies)(?: level)?|level|hardness"),
        TOPICS("topics?(?: tags?)?|tags?|categor(?:y|ies)|areas?|concepts?|skills?");

        private final Pattern names;

        Column(String names) {
            this.names = Pattern.compile(names);
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[.)]?");
    private static final Pattern LINK = Pattern.compile("https?://|www\\.|]\\(");
    private static final Pattern ADDRESS = Pattern.compile("\\([^()]*\\)|https?://\\S+");
    private static final int SAMPLE = 200;
    private static final double MOST = 0.6;

    /// Reads the columns off a header.
    static PracticeColumns byName(List<String> header) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            String name = PlainText.of(header.get(i)).toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (!places.containsKey(column) && column.names.matcher(name).matches()) {
                    places.put(column, i);
                    break;
                }
            }
        }
        return new PracticeColumns(places, header.size());
    }

    /// Finds out from the cells what the columns hold.
    ///
    /// @param isCompany whether a wording is known to be an asker
    static PracticeColumns byContent(List<List<String>> rows, Predicate<String> isCompany) {
        return new PracticeColumns(new EnumMap<>(Column.class), width(rows)).completed(rows, isCompany);
    }

    /// Fills in by content what the header left open.
    PracticeColumns completed(List<List<String>> rows, Predicate<String> isCompany) {
        List<List<String>> sample =
                rows.stream().filter(row -> row.size() == width).limit(SAMPLE).toList();
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        found.putAll(places);
        Set<Integer> open = new HashSet<>();
        for (int i = 0; i < width; i++) {
            if (!places.containsValue(i)) {
                open.add(i);
            }
        }
        pick(
                found,
                open,
                Column.NUMBER,
                i -> share(sample, i, cell -> NUMBER.matcher(cell).matches()),
                MOST);
        pick(found, open, Column.DIFFICULTY, i -> share(sample, i, PracticeColumns::isDifficulty), MOST);
        pick(
                found,
                open,
                Column.LINK,
                i -> share(sample, i, cell -> LINK.matcher(cell).find()),
                MOST);
        pick(found, open, Column.ASKERS, i -> share(sample, i, cell -> names(cell, isCompany)), 0.5);
        if (!linkIsTitle(sample, found, open)) {
            pick(found, open, Column.TITLE, i -> distinct(sample, i, Function.identity()), 0.0);
        }
        if (!found.containsKey(Column.ASKERS) && open.size() > 1) {
            int first = open.stream().min(Integer::compare).orElseThrow();
            found.put(Column.ASKERS, first);
            open.remove(first);
        }
        pick(found, open, Column.TOPICS, i -> 1.0, 0.0);
        return new PracticeColumns(found, width);
    }

    /// Whether the header names enough to vouch for a practice table.
    boolean isPromising() {
        return places.keySet().stream()
                        .filter(column -> column != Column.NUMBER && column != Column.TOPICS)
                        .count()
                >= 2;
    }

    /// Whether a table with these columns holds practice links.
    boolean isPractice() {
        return places.containsKey(Column.TITLE)
                && (places.containsKey(Column.LINK)
                        || (places.containsKey(Column.ASKERS) && places.containsKey(Column.DIFFICULTY)));
    }

    /// The same for a table without header, where the names cannot vouch for it.
    boolean isPracticeByContent() {
        return width >= 3
                && (places.containsKey(Column.LINK) || places.containsKey(Column.DIFFICULTY))
                && (places.containsKey(Column.TITLE) || places.containsKey(Column.LINK));
    }

    String cell(List<String> cells, Column column) {
        Integer at = places.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at);
    }

    /// The cells of a row with too many: as the surplus comes from pipes in the title, or else in
    /// another cell, neighbours are put together again where the rest then fits.
    Optional<List<String>> fitted(List<String> cells) {
        int surplus = cells.size() - width;
        if (surplus <= 0) {
            return Optional.of(cells);
        }
        List<Integer> order = new ArrayList<>();
        Integer title = places.get(Column.TITLE);
        if (title != null) {
            order.add(title);
        }
        for (int i = 0; i < width; i++) {
            if (!order.contains(i)) {
                order.add(i);
            }
        }
        for (int at : order) {
            List<String> joined = new ArrayList<>(cells.subList(0, at));
            joined.add(String.join(" | ", cells.subList(at, at + surplus + 1)));
            joined.addAll(cells.subList(at + surplus + 1, cells.size()));
            if (fits(joined)) {
                return Optional.of(joined);
            }
        }
        return Optional.empty();
    }

    private boolean fits(List<String> cells) {
        String number = cell(cells, Column.NUMBER);
        String difficulty = cell(cells, Column.DIFFICULTY);
        String link = cell(cells, Column.LINK);
        return (number.isEmpty() || NUMBER.matcher(number).matches())
                && (Names.isNone(difficulty) || isDifficulty(difficulty))
                && (Names.isNone(link) || LINK.matcher(link).find());
    }

    private static boolean isDifficulty(String cell) {
        return cell.length() < 30 && Names.difficulty(cell).isPresent();
    }

    private static boolean names(String cell, Predicate<String> isCompany) {
        List<String> askers = Names.askers(cell);
        return !askers.isEmpty() && askers.stream().filter(isCompany).count() * 2 >= askers.size();
    }

    private static void pick(
            Map<Column, Integer> found, Set<Integer> open, Column column, IntToDoubleFunction score, double least) {
        if (found.containsKey(column)) {
            return;
        }
        int best = -1;
        double most = least;
        for (int i : open.stream().sorted().toList()) {
            double points = score.applyAsDouble(i);
            if (points > most) {
                most = points;
                best = i;
            }
        }
        if (best >= 0) {
            found.put(column, best);
            open.remove(best);
        }
    }

    private static double share(List<List<String>> rows, int at, Predicate<String> test) {
        long given = rows.stream().filter(row -> !Names.isNone(row.get(at))).count();
        long passed = rows.stream()
                .filter(row -> !Names.isNone(row.get(at)) && test.test(row.get(at)))
                .count();
        return given == 0 ? 0 : (double) passed / given;
    }

    /// Whether the titles are the texts of the links, as in `[Two Sum](https://…)`: then those
    /// differ from row to row, and no more than the topics are left.
    private static boolean linkIsTitle(List<List<String>> rows, Map<Column, Integer> found, Set<Integer> open) {
        Integer link = found.get(Column.LINK);
        if (link == null || found.containsKey(Column.TITLE) || open.size() > 1) {
            return false;
        }
        double labels = distinct(rows, link, cell -> ADDRESS.matcher(cell).replaceAll(""));
        return open.stream().allMatch(i -> distinct(rows, i, Function.identity()) < labels);
    }

    private static double distinct(List<List<String>> rows, int at, Function<String, String> part) {
        long kinds = rows.stream()
                .map(row -> part.apply(row.get(at)))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .count();
        return rows.isEmpty() ? 0 : (double) kinds / rows.size();
    }

    private static int width(List<List<String>> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
