package dev.mockroom.progress;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.SignalId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts the signals that were looked for and not there; a pure function.
final class Misses {

    private static final int SHOWN = 6;

    private Misses() {}

    /// What became of one signal over several answers.
    record OfSignal(SignalId signal, QuestionId question, String title, int missed, int partly, int assessed) {

        private OfSignal plus(double worth) {
            return new OfSignal(
                    signal,
                    question,
                    title,
                    missed + (worth < 0.25 ? 1 : 0),
                    partly + (worth >= 0.25 && worth < 0.75 ? 1 : 0),
                    assessed + 1);
        }

        private double weight() {
            return missed + 0.5 * partly;
        }
    }

    /// Those that were missed at least once: the most often missed first, then the most lately.
    ///
    /// @param answers the newest first
    static List<OfSignal> most(List<Answered> answers, Rater by) {
        Map<SignalId, OfSignal> counts = new LinkedHashMap<>();
        for (Answered answered : answers) {
            answered.worths(by).forEach((position, worth) -> {
                SignalId signal = new SignalId(answered.answer().revision(), position);
                OfSignal before = counts.getOrDefault(
                        signal,
                        new OfSignal(
                                signal,
                                answered.answer().question(),
                                answered.answer().title(),
                                0,
                                0,
                                0));
                counts.put(signal, before.plus(worth));
            });
        }
        return counts.values().stream()
                .filter(misses -> misses.missed() > 0)
                .sorted(Comparator.comparingDouble(OfSignal::weight).reversed())
                .limit(SHOWN)
                .toList();
    }
}
