package dev.mockroom.questions.importing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line of a card that names difficulty, tags, askers and minutes: `**Difficulty:** … | **Tags:** …`.
///
/// @param fields the text of each known field
/// @param unknown the text of each field the dialect does not know
record MetadataLine(Map<Field, String> fields, Map<String, String> unknown) {

    enum Field {
        DIFFICULTY("difficulty|difficulty level|level"),
        TAGS("tags?|topics?|categor(?:y|ies)"),
        ASKED_BY("asked (?:by|at|in)|compan(?:y|ies)|companies asking|askers?"),
        MINUTES("minutes|time|duration|estimated time");

        private final Pattern names;

        Field(String names) {
            this.names = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
        }

        static Optional<Field> named(String name) {
            for (Field field : values()) {
                if (field.names.matcher(name).matches()) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    private static final int LONGEST = 5000;

    private static final Pattern KEY =
            Pattern.compile("(?:\\*\\*|__)([^*_`|]{1,40}?)\\s*(?::\\s*(?:\\*\\*|__)|(?:\\*\\*|__)\\s*:)");
    private static final Pattern SEPARATOR = Pattern.compile("^[\\s|·•,;]+|[\\s|·•,;]+$");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    /// Whether a line begins as a metadata line does.
    static boolean isAt(String text) {
        return of(text).isPresent();
    }

    /// Reads a line; empty unless it begins with a field that the dialect knows.
    static Optional<MetadataLine> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String line = text.strip();
        if (!line.startsWith("**") && !line.startsWith("__") && !line.startsWith("|") && !line.startsWith("- **")) {
            return Optional.empty();
        }
        String masked =
                CODE.matcher(line).replaceAll(code -> " ".repeat(code.group().length()));
        Matcher key = KEY.matcher(masked);
        if (!key.find()
                || !SEPARATOR
                        .matcher(line.substring(0, key.start()).replace("-", ""))
                        .replaceAll("")
                        .isEmpty()) {
            return Optional.empty();
        }
        if (Field.named(key.group(1).strip()).isEmpty()) {
            return Optional.empty();
        }
        Map<Field, String> fields = new LinkedHashMap<>();
        Map<String, String> unknown = new LinkedHashMap<>();
        boolean more = true;
        while (more) {
            String name = key.group(1).strip();
            int from = key.end();
            more = key.find();
            String text1 = line.substring(from, more ? key.start() : line.length());
            String content = SEPARATOR.matcher(text1).replaceAll("");
            Optional<Field> field = Field.named(name);
            if (field.isPresent()) {
                fields.merge(field.get(), content, (one, two) -> one + ", " + two);
            } else {
                unknown.put(name.toLowerCase(Locale.ROOT), content);
            }
        }
        return Optional.of(new MetadataLine(fields, unknown));
    }
}
