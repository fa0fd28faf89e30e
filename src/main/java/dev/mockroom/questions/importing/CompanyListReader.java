package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the entries of a company list.
final class CompanyListReader {

    private static final Pattern ENTRY = Pattern.compile("\\s*(?:[-*+•]|\\d{1,4}[.)])\\s+(?<text>\\S.*)");
    private static final Pattern POINTING = Pattern.compile(
            "\\[(?<wording>(?:\\\\.|[^\\[\\]\\\\]|\\[[^\\[\\]]{0,200}]){1,500})]\\((?<target>[^()\\s]{0,500})\\)(?<rest>.*)");
    private static final Pattern RULE = Pattern.compile("\\s*(?:-{3,}|\\*{3,}|_{3,})\\s*");

    private CompanyListReader() {}

    /// What was read.
    ///
    /// @param entries not yet resolved
    /// @param rest lines that are no entries
    record Result(List<ReadList.Entry> entries, List<Line> rest) {}

    static Result read(List<Line> lines) {
        List<ReadList.Entry> entries = new ArrayList<>();
        List<Line> rest = new ArrayList<>();
        boolean ended = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Fence.opening(line.text()).isPresent()) {
                int end = Fence.extent(lines, i, lines.size()).end();
                rest.addAll(lines.subList(i, end));
                i = end - 1;
                continue;
            }
            ended |= RULE.matcher(line.text()).matches();
            Matcher entry = ENTRY.matcher(line.text());
            if (ended || !entry.matches()) {
                boolean goesOn = !ended
                        && !entries.isEmpty()
                        && line.indent() >= 2
                        && i > 0
                        && !lines.get(i - 1).isBlank();
                if (goesOn && rest.isEmpty()) {
                    ReadList.Entry last = entries.removeLast();
                    String wording = last.wording() + " " + PlainText.of(line.text());
                    entries.add(new ReadList.Entry(last.line(), wording, last.slug(), last.target()));
                } else {
                    rest.add(line);
                }
            } else {
                entries.add(entry(line.number(), entry.group("text").strip()));
            }
        }
        return new Result(entries, rest);
    }

    private static ReadList.Entry entry(int line, String text) {
        Matcher pointing = text.length() > 2000 ? POINTING.matcher("") : POINTING.matcher(text);
        if (pointing.matches()) {
            String target = pointing.group("target");
            String slug = target.startsWith("#") && Slug.isValid(target.substring(1)) ? target.substring(1) : null;
            return new ReadList.Entry(
                    line,
                    PlainText.of(pointing.group("wording") + pointing.group("rest")),
                    slug,
                    new ReadList.Target.Nothing());
        }
        return new ReadList.Entry(line, PlainText.of(text), null, new ReadList.Target.Nothing());
    }
}
