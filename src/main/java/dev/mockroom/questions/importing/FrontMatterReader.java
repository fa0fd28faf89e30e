package dev.mockroom.questions.importing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the lines between `---` at the top of a file: one `name: text` a line, which is the part
/// of YAML that such files use; anything deeper is kept as written.
final class FrontMatterReader {

    private static final int LONGEST = 200;
    private static final Pattern ENTRY = Pattern.compile("([\\w][\\w.-]*)\\s*:(?:\\s+(.*))?");

    private final FindingLog findings;
    private final List<Line> held = new ArrayList<>();
    private boolean done;

    FrontMatterReader(FindingLog findings) {
        this.findings = findings;
    }

    /// Whether the beginning of the file has been decided.
    boolean isDone() {
        return done;
    }

    /// Takes a line of the beginning; gives the front matter when it is complete or when it is
    /// clear that there is none. Then `held()` are the lines that are text after all.
    Optional<FrontMatter> accept(Line line) {
        String text = line.text().stripTrailing();
        if (held.isEmpty() && !text.equals("---")) {
            held.add(line);
            done = true;
            return Optional.of(FrontMatter.NONE);
        }
        held.add(line);
        if (held.size() > 1 && (text.equals("---") || text.equals("..."))) {
            FrontMatter front = parse(held.subList(1, held.size() - 1));
            held.clear();
            done = true;
            return Optional.of(front);
        }
        if (held.size() > LONGEST
                || text.length() > LONGEST * 10
                || (Heading.of(line).isPresent() && text.startsWith("##"))) {
            done = true;
            return Optional.of(FrontMatter.NONE);
        }
        return Optional.empty();
    }

    /// The lines that turned out not to be front matter.
    List<Line> held() {
        done = true;
        return List.copyOf(held);
    }

    private FrontMatter parse(List<Line> lines) {
        Map<String, String> entries = new LinkedHashMap<>();
        String last = null;
        for (Line line : lines) {
            Matcher entry = ENTRY.matcher(line.text().stripTrailing());
            if (entry.matches()) {
                last = entry.group(1);
                entries.put(last, entry.group(2) == null ? "" : entry.group(2).strip());
            } else if (last != null && (line.indent() > 0 || line.text().startsWith("-"))) {
                entries.merge(last, line.text().stripTrailing(), (one, two) -> one + "\n" + two);
            } else if (!line.isBlank() && !line.text().startsWith("#")) {
                findings.add(Finding.info(
                        line.number(),
                        "front-matter-line",
                        "The line of the front matter was not understood and left out."));
            }
        }
        String area = take(entries, "area").orElse(null);
        Integer version = number(entries);
        LocalDate reviewed = day(entries);
        String licence =
                take(entries, "licence").or(() -> take(entries, "license")).orElse(null);
        return new FrontMatter(area, version, reviewed, licence, entries);
    }

    private @Nullable Integer number(Map<String, String> entries) {
        String version = entries.get("version");
        if (version == null || !unquoted(version).matches("\\d{1,9}")) {
            return null;
        }
        entries.remove("version");
        return Integer.valueOf(unquoted(version));
    }

    private @Nullable LocalDate day(Map<String, String> entries) {
        String reviewed = entries.get("reviewed");
        if (reviewed == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(unquoted(reviewed));
            entries.remove("reviewed");
            return day;
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private static Optional<String> take(Map<String, String> entries, String name) {
        String text = entries.get(name);
        if (text == null || text.contains("\n") || unquoted(text).isBlank()) {
            return Optional.empty();
        }
        entries.remove(name);
        return Optional.of(unquoted(text));
    }

    static String unquoted(String text) {
        boolean quoted = text.length() >= 2
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
