package dev.mockroom.questions.importing;

import dev.mockroom.shared.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What has been found of a card so far.
final class CardDraft {

    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»\\\\]");

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

    void other(String label, String text) {
        String plain =
                QUOTES.matcher(label).replaceAll("'").replaceAll("\\s+", " ").strip();
        if (!plain.isEmpty() || !text.isBlank()) {
            other.add(new LabelledText(plain, text));
        }
    }

    ReadRubric rubric() {
        return new ReadRubric(tested, signals, redFlags, followUps, anchors, other);
    }
}
