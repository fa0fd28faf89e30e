package dev.mockroom.scoring;

import dev.mockroom.questions.SignalId;
import dev.mockroom.scoring.AttemptScore.Reason;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Works a score out of marks, a level and a profile's weights; nothing else goes in.
///
/// **An answer.** A mark is worth 1 (met), ½ (partly) or 0 (missed); 'not reached' and 'not marked'
/// count neither for nor against. A signal that names no dimension speaks for every dimension with a
/// quarter. Within a dimension d the assessed signals count alike, so its coverage is their mean
///
///     c(d) = Σ share(s, d) · worth(s) / Σ share(s, d)
///
/// and the coverage of the answer is the mean of those, by the profile's weights W over the
/// dimensions that were assessed at all:
///
///     c = Σ W(d) · c(d) / Σ W(d)              0 to 1
///     score = (level + 1 + 3c) / 2            1 to 4
///
/// Half is what the rater thought of the answer as a whole, half is what they ticked off. There is
/// no score under 60 % of the signals assessed, nor without a level.
///
/// **An interview.** The plain mean of the answers that have a score, if at least 60 % of all its
/// signals were assessed.
///
/// **Sources.** Ratings are combined mechanically, which beats an overall impression: Conway, Jako &
/// Goodman, *A meta-analysis of interrater and internal consistency reliability of selection
/// interviews*, 1995. Equal halves rather than fitted weights: Dawes, *The robust beauty of improper
/// linear models in decision making*, 1979. Both a checklist and a global rating: Regehr et al.,
/// *Comparing the psychometric properties of checklists and global rating scales*, 1998. The choice
/// and its cost are in `decisions/0005-derived-score.md`.
public final class DerivedScore {

    /// The share of signals that must be assessed before there is a score.
    public static final double ENOUGH = 0.6;

    private DerivedScore() {}

    /// The score of one answer.
    ///
    /// @param signals all signals of the rubric's revision
    /// @param rating  what the rater chose beside the anchors, if they did
    /// @param weights what each dimension counts for; those missing count nothing
    public static AttemptScore of(
            Collection<MarkedSignal> signals, Optional<Rating> rating, Map<Dimension, Double> weights) {
        int total = signals.size();
        int assessed = assessed(signals);
        if (rating.isPresent() && rating.get() == Rating.NOT_REACHED) {
            return new AttemptScore.Unscored(Reason.NOT_REACHED, assessed, total);
        }
        if (total == 0) {
            return new AttemptScore.Unscored(Reason.NO_SIGNALS, 0, 0);
        }
        if (assessed < needed(total)) {
            return new AttemptScore.Unscored(Reason.TOO_FEW_SIGNALS, assessed, total);
        }
        Optional<Level> level = rating.flatMap(Rating::level);
        if (level.isEmpty()) {
            return new AttemptScore.Unscored(Reason.NO_LEVEL, assessed, total);
        }
        double coverage = coverage(signals, weights);
        double points = (level.get().number() + onScale(coverage)) / 2;
        return new AttemptScore.Scored(points, level.get(), coverage, assessed, total);
    }

    /// The score of a whole interview from those of its answers.
    public static InterviewScore of(Collection<AttemptScore> attempts) {
        int total = attempts.stream().mapToInt(AttemptScore::signals).sum();
        int assessed = attempts.stream().mapToInt(AttemptScore::assessed).sum();
        List<AttemptScore.Scored> scored = attempts.stream()
                .filter(AttemptScore.Scored.class::isInstance)
                .map(AttemptScore.Scored.class::cast)
                .toList();
        if (assessed < needed(total) || scored.isEmpty()) {
            return new InterviewScore.Unscored(assessed, needed(total));
        }
        double points = scored.stream()
                .mapToDouble(AttemptScore.Scored::points)
                .average()
                .orElseThrow();
        return new InterviewScore.Scored(points, scored.size(), attempts.size());
    }

    /// What each assessed signal counts for in the coverage; sums to 1 unless nothing was assessed.
    ///
    /// @return in the order of the signals, without those that were not assessed
    public static Map<SignalId, Double> weightsOf(
            Collection<MarkedSignal> signals, Map<Dimension, Double> dimensionWeights) {
        Map<Dimension, Double> share = new EnumMap<>(Dimension.class);
        for (MarkedSignal signal : signals) {
            if (signal.assessed()) {
                for (Dimension dimension : Dimension.values()) {
                    share.merge(dimension, share(signal, dimension), Double::sum);
                }
            }
        }
        share.values().removeIf(amount -> amount == 0);
        double all = share.keySet().stream()
                .mapToDouble(dimension -> weight(dimension, dimensionWeights))
                .sum();
        Map<SignalId, Double> weights = new LinkedHashMap<>();
        for (MarkedSignal signal : signals) {
            if (signal.assessed()) {
                double weight = 0;
                for (Map.Entry<Dimension, Double> entry : share.entrySet()) {
                    // A profile that gives nothing to all that was assessed cannot tell these signals apart.
                    double ofDimension = all > 0 ? weight(entry.getKey(), dimensionWeights) / all : 1.0 / share.size();
                    weight += ofDimension * share(signal, entry.getKey()) / entry.getValue();
                }
                weights.put(signal.id(), weight);
            }
        }
        return weights;
    }

    /// What a mark is worth, 0 to 1; what was not assessed is worth nothing either way.
    static double worth(MarkedSignal signal) {
        return switch (signal.mark()) {
            case MET -> 1;
            case PARTLY -> 0.5;
            case MISSED -> 0;
            case NOT_REACHED -> 0;
            case null -> 0;
        };
    }

    /// A coverage on the scale of levels: 1 where nothing was there, 4 where all was.
    public static double onScale(double coverage) {
        return 1 + 3 * coverage;
    }

    /// How many of this many signals must be assessed.
    static int needed(int signals) {
        return (3 * signals + 4) / 5; // 60 %, rounded up, without a rounding error on the way
    }

    private static double coverage(Collection<MarkedSignal> signals, Map<Dimension, Double> weights) {
        Map<SignalId, Double> counts = weightsOf(signals, weights);
        double coverage = 0;
        for (MarkedSignal signal : signals) {
            coverage += counts.getOrDefault(signal.id(), 0.0) * worth(signal);
        }
        return Math.clamp(coverage, 0, 1);
    }

    private static int assessed(Collection<MarkedSignal> signals) {
        return (int) signals.stream().filter(MarkedSignal::assessed).count();
    }

    private static double share(MarkedSignal signal, Dimension dimension) {
        if (signal.dimension() == null) {
            return 1.0 / Dimension.values().length;
        }
        return signal.dimension() == dimension ? 1 : 0;
    }

    private static double weight(Dimension dimension, Map<Dimension, Double> weights) {
        return weights.getOrDefault(dimension, 0.0);
    }
}
