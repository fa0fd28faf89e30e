package dev.mockroom.questions.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The wordings of a heading above a company list.
final class CompanyListHeading {

    private static final Pattern ASKED = Pattern.compile(
            "(?:\\W*)(?:\\w+\\s+){0,3}questions?\\s+(?:\\w+\\s+)?asked\\s+(?:in|at|by|during|for)\\s+(?:an?\\s+|the\\s+)?(.+?)(?:['’]s?)?(?:\\s+interviews?)?\\s*:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INTERVIEW = Pattern.compile(".*\\sinterviews?\\s*:?", Pattern.CASE_INSENSITIVE);

    private CompanyListHeading() {}

    /// Whose list the heading announces, in its wording.
    static Optional<String> asker(String heading) {
        Matcher matcher = ASKED.matcher(heading);
        if (!matcher.matches() || heading.contains("?")) {
            return Optional.empty();
        }
        boolean interview = INTERVIEW.matcher(heading).matches();
        String asker = PlainText.of(matcher.group(1)).strip();
        if (asker.isEmpty() || asker.equalsIgnoreCase("interview") || asker.equalsIgnoreCase("interviews")) {
            return Optional.empty();
        }
        return interview || asker.split("\\s+", -1).length <= 3 ? Optional.of(asker) : Optional.empty();
    }
}
