package dev.mockroom.questions.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that begins with a label: `**Red flags:** …`, `#### Red flags`, `- **Red flags:**`, or,
/// where the dialect knows the words, `Red flags: …`.
///
/// @param label without markup and colon
/// @param rest what follows on the line
record LabelLine(String label, String rest) {

    private static final int LONGEST = 5000;
    private static final String SIGN = "(?:[^\\p{L}\\p{N}\\s*_`\"'(\\[$\\\\<|#>+-]{1,4}\\s*)?";
    private static final Pattern BOLD = Pattern.compile("(?<indent> {0,3})(?<bullet>(?:[-*+•]|\\d{1,2}[.)]) +)?" + SIGN
            + "(?<mark>\\*\\*\\*|\\*\\*|__)" + SIGN + "(?<label>[^*_:`]{1,80}?)\\s*(?:"
            + ":\\s*\\k<mark>:?|\\k<mark>\\s*:|\\k<mark>\\s*$)(?<rest>.*)");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s+(?<label>.{1,80}?)\\s*:?\\s*#*\\s*");
    private static final Pattern PLAIN = Pattern.compile(" {0,3}(?<bullet>(?:[-*+•]|\\d{1,2}[.)]) +)?" + SIGN
            + "(?<label>\\p{Lu}[\\p{L}\\p{N}'’ -]{2,50}):(?<rest>\\s.*|)");

    /// Reads a line inside an insight.
    static Optional<LabelLine> of(String text) {
        if (text.length() > LONGEST || text.isBlank()) {
            return Optional.empty();
        }
        Matcher bold = BOLD.matcher(text);
        if (bold.matches()) {
            String label = bold.group("label").strip();
            boolean known = RubricLabel.insideInsight(label).isPresent();
            if (!label.isEmpty() && (known || bold.group("bullet") == null)) {
                return Optional.of(new LabelLine(label, bold.group("rest").strip()));
            }
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            return Optional.of(new LabelLine(PlainText.of(heading.group("label")), ""));
        }
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()
                && RubricLabel.insideInsight(plain.group("label")).isPresent()
                && (plain.group("bullet") == null || plain.group("rest").isBlank())) {
            return Optional.of(new LabelLine(
                    plain.group("label").strip(), plain.group("rest").strip()));
        }
        return Optional.empty();
    }
}
