package dev.mockroom.questions.linting;

import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.questions.importing.ReadExchange;
import dev.mockroom.questions.importing.ReadRubric;
import dev.mockroom.questions.importing.ReadSignal;
import dev.mockroom.shared.Level;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether an untrained friend could score with a card's rubric.
final class RubricRules {

    private static final double TOO_ALIKE = 0.8;

    private RubricRules() {}

    static void check(ReadCard card, Remarks remarks) {
        ReadRubric rubric = card.rubric();
        if (rubric.tested() == null) {
            remarks.add("tested", "Say what is really tested.");
        } else {
            size(rubric.tested(), Sizes.TESTED, "What is tested", remarks);
        }
        signals(rubric.signals(), remarks);
        count(rubric.redFlags().size(), Sizes.RED_FLAGS, remarks);
        exchanges(rubric.followUps(), Sizes.FOLLOW_UPS, "follow-up", remarks);
        exchanges(card.clarifications(), Sizes.CLARIFICATIONS, "clarification", remarks);
        hints(card.hints(), remarks);
        levels(rubric, remarks);
        rubric.other()
                .forEach(other -> remarks.at(
                        other.label(), "unknown-label", "The label '" + other.label() + "' means nothing here."));
    }

    private static void signals(List<ReadSignal> signals, Remarks remarks) {
        count(signals.size(), Sizes.SIGNALS, remarks);
        count((int) signals.stream().filter(ReadSignal::advanced).count(), Sizes.ADVANCED, remarks);
        Set<String> keywords = new HashSet<>();
        boolean advancedBefore = false;
        for (ReadSignal signal : signals) {
            signal(signal, remarks);
            String keyword = signal.keyword() == null ? "" : signal.keyword().toLowerCase(Locale.ROOT);
            if (!keyword.isEmpty() && !keywords.add(keyword)) {
                about(signal, "signal-twice", "stands twice; one thing is one signal.", remarks);
            }
            if (advancedBefore && !signal.advanced()) {
                about(signal, "signal-order", "comes after an advanced one; go from basic to advanced.", remarks);
            }
            advancedBefore |= signal.advanced();
        }
    }

    private static void signal(ReadSignal signal, Remarks remarks) {
        if (signal.keyword() == null || !Sizes.KEYWORD.admits(Sizes.words(signal.keyword()))) {
            about(signal, "signal-keyword", "begins with a bold keyword of one to five words.", remarks);
        }
        int words = Sizes.words(signal.text());
        if (!Sizes.SIGNAL.admits(words)) {
            about(signal, "signal-size", "has " + Sizes.SIGNAL.complaint(words) + ".", remarks);
        }
        if (Observable.onlyMind(signal.text())) {
            about(signal, "not-observable", "tells a state of mind; say what is said or done.", remarks);
        }
        if (signal.dimension() == null) {
            about(signal, "signal-dimension", "needs a dimension.", remarks);
        }
        example(signal, "Sounds like", signal.soundsLike(), remarks);
        example(signal, "Not enough", signal.notEnough(), remarks);
    }

    private static void example(ReadSignal signal, String label, @Nullable String text, Remarks remarks) {
        if (text == null || text.isBlank()) {
            about(signal, "signal-example", "lacks '" + label + "'.", remarks);
            return;
        }
        int words = Sizes.words(text);
        if (!Sizes.EXAMPLE.admits(words)) {
            about(signal, "signal-example", "has " + Sizes.EXAMPLE.complaint(words) + " in '" + label + "'.", remarks);
        }
    }

    private static void about(ReadSignal signal, String code, String message, Remarks remarks) {
        String name = signal.keyword() == null ? signal.text() : signal.keyword();
        remarks.at(
                signal.keyword() == null ? signal.text() : "**" + name + "**",
                code,
                "Signal '" + name + "' " + message);
    }

    private static void exchanges(List<ReadExchange> exchanges, Sizes sizes, String what, Remarks remarks) {
        count(exchanges.size(), sizes, remarks);
        for (ReadExchange exchange : exchanges) {
            if (exchange.reply() == null || exchange.reply().isBlank()) {
                remarks.at(exchange.question(), "no-reply", "A " + what + " lacks its reply (→).");
            }
        }
    }

    private static void hints(List<String> hints, Remarks remarks) {
        count(hints.size(), Sizes.HINTS, remarks);
        if (hints.stream().map(RubricRules::plain).distinct().count() < hints.size()) {
            remarks.at(hints.getLast(), "hint-twice", "Two hints say the same.");
        }
    }

    private static void levels(ReadRubric rubric, Remarks remarks) {
        List<Level> missing = Arrays.stream(Level.values())
                .filter(level -> !rubric.anchors().containsKey(level))
                .toList();
        if (!missing.isEmpty()) {
            remarks.add("levels", "All four levels are to be worded; " + missing.size() + " are not.");
        }
        List<String> worded = List.copyOf(rubric.anchors().values());
        for (int i = 0; i < worded.size(); i++) {
            String text = worded.get(i);
            size(text, Sizes.LEVEL, "A level", remarks);
            if (Observable.onlyPraise(text) || Observable.onlyMind(text)) {
                remarks.at(text, "level-adjectives", "A level tells behaviour, not adjectives or a state of mind.");
            }
            for (int j = 0; j < i; j++) {
                if (alike(text, worded.get(j)) > TOO_ALIKE) {
                    remarks.at(text, "levels-alike", "Two levels say nearly the same.");
                }
            }
        }
    }

    /// The share of their words that two texts have in common (Jaccard's index).
    private static double alike(String one, String other) {
        Set<String> all = wordSet(one);
        Set<String> shared = wordSet(other);
        shared.retainAll(all);
        all.addAll(wordSet(other));
        return all.isEmpty() ? 1 : (double) shared.size() / all.size();
    }

    private static Set<String> wordSet(String text) {
        return Arrays.stream(plain(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    static void count(int size, Sizes sizes, Remarks remarks) {
        if (!sizes.admits(size)) {
            remarks.add("count", sizes.complaint(size) + ".");
        }
    }

    static void size(String text, Sizes sizes, String what, Remarks remarks) {
        int words = Sizes.words(text);
        if (!sizes.admits(words)) {
            remarks.at(text, "size", what + " has " + sizes.complaint(words) + ".");
        }
    }
}
