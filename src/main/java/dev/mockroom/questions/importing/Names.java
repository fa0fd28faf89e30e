package dev.mockroom.questions.importing;

import dev.mockroom.shared.Difficulty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The small enumerations inside a line or a cell: difficulty, minutes, tags, askers.
final class Names {

    private static final Map<Difficulty, Pattern> WORDS = Map.of(
            Difficulty.EASY, word("easy|beginner|basic|simple"),
            Difficulty.MEDIUM, word("medium|intermediate|moderate"),
            Difficulty.HARD, word("hard|advanced|difficult|expert"));
    private static final Map<Difficulty, Pattern> COLOURS = Map.of(
            Difficulty.EASY, Pattern.compile("\uD83D\uDFE2"),
            Difficulty.MEDIUM, Pattern.compile("\uD83D\uDFE1|\uD83D\uDFE0"),
            Difficulty.HARD, Pattern.compile("\uD83D\uDD34"));
    private static final Pattern NONE = Pattern.compile("[-–—?]|n/?a|none|unknown|tbd", Pattern.CASE_INSENSITIVE);
    private static final Pattern MINUTES = Pattern.compile("\\D{0,20}?(\\d{1,3})\\b.*");
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");
    private static final Pattern LAST_AND = Pattern.compile("^(?:and|&)\\s+", Pattern.CASE_INSENSITIVE);

    private Names() {}

    /// The difficulty a text names: by word, else by colour; of several, the first.
    static Optional<Difficulty> difficulty(String text) {
        return first(WORDS, text).or(() -> first(COLOURS, text));
    }

    /// Whether a text stands for 'not given'.
    static boolean isNone(String text) {
        return text.isBlank()
                || (text.length() < 20 && NONE.matcher(text.strip()).matches());
    }

    static Optional<Integer> minutes(String text) {
        Matcher matcher = MINUTES.matcher(text.strip());
        return matcher.matches() && Integer.parseInt(matcher.group(1)) > 0
                ? Optional.of(Integer.valueOf(matcher.group(1)))
                : Optional.empty();
    }

    /// Tags between commas; commas inside code marks belong to the tag.
    static List<String> tags(String text) {
        String masked = CODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(
                        code.group().replace(',', '\u0001').replace(';', '\u0002')));
        Set<String> tags = new LinkedHashSet<>();
        for (String part : SEPARATOR.split(masked, -1)) {
            String tag = PlainText.of(part)
                    .replace('\u0001', ',')
                    .replace('\u0002', ';')
                    .replace("`", "")
                    .strip();
            if (!isNone(tag)) {
                tags.add(tag);
            }
        }
        return List.copyOf(tags);
    }

    /// Wordings of askers between commas.
    static List<String> askers(String text) {
        List<String> askers = new ArrayList<>();
        for (String part : SEPARATOR.split(text, -1)) {
            String asker = LAST_AND.matcher(PlainText.of(part)).replaceFirst("").strip();
            if (!isNone(asker)) {
                askers.add(asker);
            }
        }
        if (askers.size() > 1) {
            String last = askers.getLast();
            int and = last.toLowerCase(Locale.ROOT).indexOf(" and ");
            if (and > 0) {
                askers.set(askers.size() - 1, last.substring(0, and).strip());
                askers.add(last.substring(and + 5).strip());
            }
        }
        return askers;
    }

    private static Optional<Difficulty> first(Map<Difficulty, Pattern> patterns, String text) {
        Difficulty found = null;
        int at = Integer.MAX_VALUE;
        for (Map.Entry<Difficulty, Pattern> entry : patterns.entrySet()) {
            Matcher matcher = entry.getValue().matcher(text);
            if (matcher.find() && matcher.start() < at) {
                found = entry.getKey();
                at = matcher.start();
            }
        }
        return Optional.ofNullable(found);
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
