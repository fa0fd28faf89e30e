package dev.mockroom.scoring;

import dev.mockroom.questions.Card;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What to read first in a debrief: one strength and at most two gaps.
///
/// A signal counts as much here as it does in its answer's score ([DerivedScore#weightsOf]). The
/// strength is the met signal that counts most, an advanced one first among equals. The gaps are the
/// signals that cost most: what they count times what is missing (all of it when missed, half when
/// partly there); the second comes from another question where one has a gap. Among equals the
/// earlier question, then the earlier signal. No mark, no highlight: nothing is made up.
///
/// @param gaps the costliest first
public record Highlights(Optional<Highlight> strength, List<Highlight> gaps) {

    /// How many gaps are named at most.
    public static final int GAPS = 2;

    public Highlights {
        gaps = List.copyOf(gaps);
    }

    /// Whether nothing is marked that could be named.
    public boolean isEmpty() {
        return strength.isEmpty() && gaps.isEmpty();
    }

    /// One signal worth naming.
    ///
    /// @param number the number of its question
    /// @param card   the question's
    public record Highlight(int number, Card card, Signal signal, Mark mark) {}

    /// One question as somebody marked it.
    record Marked(int number, Card card, List<MarkedSignal> signals) {}

    private record Candidate(Highlight highlight, double amount) {

        private boolean advanced() {
            return highlight.signal().advanced();
        }

        private int number() {
            return highlight.number();
        }

        private int position() {
            return highlight.signal().id().position();
        }
    }

    private static final Comparator<Candidate> COSTLIEST = Comparator.comparingDouble(Candidate::amount)
            .reversed()
            .thenComparingInt(Candidate::number)
            .thenComparingInt(Candidate::position);

    private static final Comparator<Candidate> STRONGEST = Comparator.comparingDouble(Candidate::amount)
            .reversed()
            .thenComparing(Candidate::advanced, Comparator.reverseOrder())
            .thenComparingInt(Candidate::number)
            .thenComparingInt(Candidate::position);

    static Highlights of(Debrief debrief) {
        return of(
                debrief.questions().stream()
                        .map(question -> new Marked(question.attempt().number(), question.card(), question.signals()))
                        .toList(),
                debrief.weights());
    }

    static Highlights of(List<Marked> questions, Map<Dimension, Double> dimensionWeights) {
        List<Candidate> met = new ArrayList<>();
        List<Candidate> lacking = new ArrayList<>();
        for (Marked question : questions) {
            Map<SignalId, Double> weights = DerivedScore.weightsOf(question.signals(), dimensionWeights);
            Map<SignalId, Signal> signals = new HashMap<>();
            question.card().rubric().signals().forEach(signal -> signals.put(signal.id(), signal));
            for (MarkedSignal marked : question.signals()) {
                Signal signal = signals.get(marked.id());
                Mark mark = marked.mark();
                if (signal == null || mark == null || !marked.assessed()) {
                    continue;
                }
                double weight = weights.getOrDefault(marked.id(), 0.0);
                Highlight highlight = new Highlight(question.number(), question.card(), signal, mark);
                if (mark == Mark.MET) {
                    met.add(new Candidate(highlight, weight));
                } else {
                    lacking.add(new Candidate(highlight, weight * (1 - DerivedScore.worth(marked))));
                }
            }
        }
        return new Highlights(met.stream().min(STRONGEST).map(Candidate::highlight), gaps(lacking));
    }

    private static List<Highlight> gaps(List<Candidate> lacking) {
        List<Candidate> left = new ArrayList<>(lacking);
        left.sort(COSTLIEST);
        List<Highlight> gaps = new ArrayList<>();
        while (!left.isEmpty() && gaps.size() < GAPS) {
            Candidate next = left.stream()
                    .filter(candidate -> gaps.stream().noneMatch(gap -> gap.number() == candidate.number()))
                    .findFirst()
                    .orElse(left.getFirst());
            gaps.add(next.highlight());
            left.remove(next);
        }
        return gaps;
    }
}
