package dev.mockroom.questions.importing;

import dev.mockroom.questions.importing.MetadataLine.Field;
import dev.mockroom.shared.Difficulty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one card: its heading and the lines up to the next section.
final class CardParser {

    private static final Pattern RULE = Pattern.compile("(?:-{3,}|\\*{3,}|_{3,})\\s*");
    private static final Pattern QUESTION = Pattern.compile(
            "\\s*(?:\\*\\*|__)(?:The )?(?:Full )?(?:Question|Prompt|Problem|Scenario|Problem Statement)(?::(?:\\*\\*|__):?|(?:\\*\\*|__)\\s*:|(?:\\*\\*|__)\\s*$)\\s*(?<rest>.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER = Pattern.compile(
            "\\s{0,3}(?:\\*\\*|__)(?:The |Model |Sample |View )?(?:Answer|Solution)(?::(?:\\*\\*|__):?|(?:\\*\\*|__)\\s*:|(?:\\*\\*|__)\\s*$)\\s*(?<rest>.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATED = Pattern.compile(
            "(?:\\*\\*|__)Related(?: questions?)?(?::(?:\\*\\*|__)|(?:\\*\\*|__)\\s*:)\\s*(?<rest>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SOURCES = Pattern.compile(
            "(?:\\*\\*|__)Sources?(?::(?:\\*\\*|__)|(?:\\*\\*|__)\\s*:)\\s*(?<rest>.+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern RELATED_SLUG =
            Pattern.compile("`?#([^\\s`,;()\\[\\]]+)`?|\\[[^\\[\\]]*]\\(#([^\\s()]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(\\s.*|)");

    private final AskerAliases aliases;
    private final FrontMatter front;
    private final FindingLog findings;

    CardParser(AskerAliases aliases, FrontMatter front, FindingLog findings) {
        this.aliases = aliases;
        this.front = front;
        this.findings = findings;
    }

    /// Where the text of a card ends among its lines: at a rule after its answer, or at a table at
    /// the margin.
    ///
    /// @param card what was read; its slug is not yet unique
    /// @param slugWritten whether the card carries its slug
    /// @param rest the lines after the card's end
    record Result(ReadCard card, boolean slugWritten, List<Line> rest) {}

    Result read(Heading heading, List<Line> written) {
        List<Line> lines = Fence.closed(LiteralNewlines.expanded(written), findings);
        Map<Field, String> fields = new EnumMap<>(Field.class);
        Map<String, String> unknown = new LinkedHashMap<>();
        int answerAt = answerStart(lines);
        int end = cardEnd(lines, answerAt);
        boolean hasBlock = answerAt < end;
        List<Line> prompt = withoutMetadata(lines.subList(0, Math.min(answerAt, end)), fields, unknown);
        List<Line> region = hasBlock ? new ArrayList<>(lines.subList(answerAt, end)) : new ArrayList<>();
        if (!hasBlock) {
            List<Line> kept = labelledPrompt(prompt);
            region.addAll(prompt.subList(kept.size(), prompt.size()));
            if (!Block.trimmed(region).isEmpty()) {
                findings.add(Finding.info(
                        Block.trimmed(region).getFirst().number(),
                        "answer-without-block",
                        "The card has no answer block; the text below its question was read as the answer."));
            }
            prompt = kept;
        }
        CardDraft draft = new CardDraft();
        AnswerReader answer = new AnswerReader(draft, findings);
        List<Line> answerLines = new ArrayList<>(answer.read(region, fields.isEmpty()));
        answer.metadata().ifPresent(line -> {
            fields.putAll(line.fields());
            unknown.putAll(line.unknown());
        });
        unknown.forEach((name, text) -> findings.add(Finding.info(
                heading.line(),
                "unknown-field",
                "The field '" + name + "' has no place in a card and was left out: " + text)));
        Trailer trailer = trailer(Block.dedented(answerLines));
        return new Result(
                card(heading, fields, prompt(prompt, draft), trailer, draft),
                CardHeading.slugOf(heading.text()).isPresent(),
                lines.subList(end, lines.size()));
    }

    private ReadCard card(
            Heading heading, Map<Field, String> fields, @Nullable String prompt, Trailer trailer, CardDraft draft) {
        List<String> named = Names.askers(fields.getOrDefault(Field.ASKED_BY, ""));
        CardHeading title = CardHeading.of(heading.text(), named);
        return new ReadCard(
                heading.line(),
                title.slug() == null ? Slug.of(title.title()) : title.slug(),
                title.title(),
                difficulty(heading, fields),
                minutes(heading, fields),
                Names.tags(fields.getOrDefault(Field.TAGS, "")),
                askers(named, title.askers()),
                prompt,
                trailer.answer,
                draft.rubric(),
                draft.clarifications,
                draft.hints,
                trailer.related,
                trailer.sources,
                front);
    }

    private List<Asker> askers(List<String> line, List<String> heading) {
        Map<String, Asker> askers = new LinkedHashMap<>();
        for (List<String> wordings : List.of(line, heading)) {
            for (String wording : wordings) {
                Asker asker = aliases.of(wording);
                askers.putIfAbsent(Slug.key(asker.original()), asker);
            }
        }
        return List.copyOf(askers.values());
    }

    private @Nullable Difficulty difficulty(Heading heading, Map<Field, String> fields) {
        String text = fields.getOrDefault(Field.DIFFICULTY, "");
        Optional<Difficulty> difficulty = Names.difficulty(text);
        if (difficulty.isEmpty()) {
            findings.add(
                    Names.isNone(text)
                            ? Finding.info(heading.line(), "no-difficulty", "The card names no difficulty.")
                            : Finding.warning(
                                    heading.line(),
                                    "unknown-difficulty",
                                    "The difficulty is none of easy, medium and hard: " + text));
        }
        return difficulty.orElse(null);
    }

    private @Nullable Integer minutes(Heading heading, Map<Field, String> fields) {
        String text = fields.getOrDefault(Field.MINUTES, "");
        Optional<Integer> minutes = Names.minutes(text);
        if (minutes.isEmpty() && !Names.isNone(text)) {
            findings.add(Finding.warning(heading.line(), "unknown-minutes", "The minutes are not a number: " + text));
        }
        return minutes.orElse(null);
    }

    /// The first line of the answer: an admonition at the margin, or the label of an answer.
    private static int answerStart(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (Admonition.opening(text).isPresent() || isAnswerLabel(text)) {
                return i;
            }
            if (Fence.opening(text).isPresent()) {
                i = Fence.extent(lines, i, lines.size()).end() - 1;
            }
        }
        return lines.size();
    }

    static boolean isAnswerLabel(String text) {
        if (ANSWER.matcher(text).matches()) {
            return true;
        }
        Matcher heading = HEADING.matcher(text);
        return heading.matches() && RubricLabel.of(heading.group(2).strip()).equals(Optional.of(RubricLabel.ANSWER));
    }

    static String afterAnswerLabel(String text) {
        Matcher label = ANSWER.matcher(text);
        return label.matches() ? label.group("rest") : "";
    }

    private static int cardEnd(List<Line> lines, int answerAt) {
        int from = answerAt;
        if (answerAt == lines.size()) {
            from = 0;
        }
        boolean indented = false;
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Fence.opening(line.text()).isPresent()) {
                i = Fence.extent(lines, i, lines.size()).end() - 1;
                continue;
            }
            if (line.indent() > 0) {
                indented = true;
            }
            if (RULE.matcher(line.text()).matches() && !goesOn(lines, i + 1)) {
                return i;
            }
            if (indented
                    && line.text().startsWith("|")
                    && (i == 0 || !lines.get(i - 1).text().contains("|"))) {
                return i;
            }
        }
        return lines.size();
    }

    /// Whether the next line with text is indented, so that a rule at the margin was an accident.
    private static boolean goesOn(List<Line> lines, int from) {
        for (Line line : lines.subList(from, lines.size())) {
            if (!line.isBlank()) {
                return line.indent() > 1;
            }
        }
        return false;
    }

    private static List<Line> withoutMetadata(
            List<Line> lines, Map<Field, String> fields, Map<String, String> unknown) {
        List<Line> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Fence.opening(line.text()).isPresent()) {
                int end = Fence.extent(lines, i, lines.size()).end();
                rest.addAll(lines.subList(i, end));
                i = end - 1;
                continue;
            }
            Optional<MetadataLine> found = MetadataLine.of(line.text())
                    .filter(metadata -> Block.trimmed(rest).isEmpty()
                            || metadata.fields().containsKey(Field.DIFFICULTY)
                            || metadata.fields().size() > 1);
            if (found.isPresent()) {
                found.get().fields().forEach(fields::putIfAbsent);
                unknown.putAll(found.get().unknown());
            } else {
                rest.add(line);
            }
        }
        return rest;
    }

    /// The labelled question at the beginning of lines that hold question and answer together.
    private static List<Line> labelledPrompt(List<Line> lines) {
        int from = 0;
        while (from < lines.size() && lines.get(from).isBlank()) {
            from++;
        }
        if (from == lines.size() || !QUESTION.matcher(lines.get(from).text()).matches()) {
            return lines.subList(0, 0);
        }
        int end = from + 1;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            boolean code = Fence.opening(lines.get(end).text()).isPresent();
            end = code ? Fence.extent(lines, end, lines.size()).end() : end + 1;
        }
        return lines.subList(0, end);
    }

    private static @Nullable String prompt(List<Line> lines, CardDraft draft) {
        List<Line> trimmed = new ArrayList<>(Block.trimmed(lines));
        if (trimmed.isEmpty()) {
            return draft.prompt == null || draft.prompt.isEmpty() ? null : draft.prompt;
        }
        Line first = trimmed.getFirst();
        Matcher label = QUESTION.matcher(first.text());
        if (label.matches()) {
            trimmed.set(0, new Line(first.number(), label.group("rest")));
        }
        if (draft.prompt != null) {
            trimmed.add(new Line(first.number(), ""));
            draft.prompt.lines().forEach(text -> trimmed.add(new Line(first.number(), text)));
        }
        String text = Block.flowing(Block.dedented(Block.trimmed(trimmed)));
        return text.isEmpty() ? null : text;
    }

    /// Takes the paragraphs 'Related' and 'Sources' off the end of the answer.
    private static Trailer trailer(List<Line> lines) {
        List<Line> rest = lines;
        List<String> related = null;
        String sources = null;
        while (true) {
            rest = Block.dedented(Block.trimmed(rest));
            int from = lastParagraph(rest);
            String paragraph = Block.flowing(rest.subList(from, rest.size()));
            Matcher sourcesMatch = SOURCES.matcher(paragraph);
            Matcher relatedMatch = RELATED.matcher(paragraph);
            if (sources == null && sourcesMatch.matches()) {
                sources = sourcesMatch.group("rest").strip();
            } else if (related == null
                    && relatedMatch.matches()
                    && slugs(relatedMatch.group("rest")).isPresent()) {
                related = slugs(relatedMatch.group("rest")).get();
            } else {
                return new Trailer(Block.text(Block.dedented(rest)), related == null ? List.of() : related, sources);
            }
            rest = rest.subList(0, from);
        }
    }

    private static int lastParagraph(List<Line> lines) {
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Fence.opening(line.text()).isPresent()) {
                from = i;
                i = Fence.extent(lines, i, lines.size()).end() - 1;
            } else if ((i > 0 && lines.get(i - 1).isBlank())
                    || RELATED.matcher(line.text()).matches()
                    || SOURCES.matcher(line.text()).matches()) {
                from = i;
            }
        }
        return from;
    }

    private static Optional<List<String>> slugs(String text) {
        List<String> slugs = new ArrayList<>();
        Matcher slug = RELATED_SLUG.matcher(text);
        StringBuilder between = new StringBuilder();
        int from = 0;
        while (slug.find()) {
            between.append(text, from, slug.start());
            from = slug.end();
            String found = slug.group(1) == null ? slug.group(2) : slug.group(1);
            String name = found.replaceAll("\\.+$", "");
            if (!Slug.isValid(name)) {
                return Optional.empty();
            }
            if (!slugs.contains(name)) {
                slugs.add(name);
            }
        }
        between.append(text, from, text.length());
        boolean nothingElse =
                between.toString().replaceAll("[\\s,;.·|]|\\band\\b", "").isEmpty();
        return nothingElse && !slugs.isEmpty() ? Optional.of(slugs) : Optional.empty();
    }

    private record Trailer(
            String answer, List<String> related, @Nullable String sources) {}
}
