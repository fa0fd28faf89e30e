package dev.mockroom.questions.importing;

import dev.mockroom.shared.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What has been found of a card so far.
final class CardDraft {

    private static final Pattern UNFIT = Pattern.compile("[*_`\"“”„«»\\\\]");

    final List<ReadSignal> signals = new ArrayList<>();
    final List<String> redFlags = new ArrayList<>();
    final List<ReadExchange> followUps = new ArrayList<>();
    final List<ReadExchange> clarifications = new ArrayList<>();
    final List<String> hints = new ArrayList<>();
    final Map<Level, String> anchors = new EnumMap<>(Level.class);
    private final List<LabelledText> other = new ArrayList<>();
    private @Nullable String tested;

    @Nullable
    String prompt;

    void tested(String text) {
        if (!text.isBlank()) {
            tested = tested == null ? text : tested + "\n\n" + text;
        }
    }

    /// Keeps text under a label, in a wording that can stand in bold before a colon.
    void other(String label, String text) {
        String plain = UNFIT.matcher(PlainText.of(label).replace(":", " –")).replaceAll(" ");
        String tidy = plain.replaceAll("\\s+", " ").strip();
        for (Optional<LabelLine> read = read(tidy); read.isPresent(); read = read(tidy)) {
            if (read.get().label().equals(tidy)) {
                other.add(new LabelledText(tidy, text));
                return;
            }
            tidy = read.get().label();
        }
        String whole = text.isEmpty() ? tidy : tidy.isEmpty() ? text : tidy + "\n\n" + text;
        if (!whole.isEmpty()) {
            other.add(new LabelledText("Note", whole));
        }
    }

    private static Optional<LabelLine> read(String label) {
        return LabelLine.of("**" + label + ":** x").filter(line -> line.rest().equals("x"));
    }

    ReadRubric rubric() {
        return new ReadRubric(tested, signals, redFlags, followUps, anchors, other);
    }
}
