package dev.mockroom.progress;

import dev.mockroom.questions.Signal;
import dev.mockroom.scoring.PastScorecards.Said;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Somebody made up who practises for some weeks: how their answers go, and what they and others say of them.
///
/// In each area they begin somewhere and get better at their own pace, in the logits of [Mastery]. Every
/// answer is a good or a bad one by chance; a signal is met as that makes likely, and an advanced one less
/// so. Blind they think too well of themselves, by less and less; beside the rubric a little mildly; their
/// interviewer is a little strict. The seed decides all of it, so every demo has the same history.
final class DemoCandidate {

    private static final double START = -1.1;
    private static final double AREAS = 0.7;
    private static final double GROWTH = 2.6;
    private static final double CHANCE = 0.6;
    private static final double ADVANCED = 0.9;
    private static final double PARTLY = 0.15;
    private static final double BLIND_AT_FIRST = 1.0;
    private static final double BLIND_LATER = 0.2;
    private static final double MILD = 0.3;
    private static final double STRICT = -0.2;
    private static final double NOISE = 0.3;
    private static final int TYPED_PERCENT = 92;

    private final RandomGenerator random;
    private final Map<String, Double> starts = new HashMap<>();
    private final Map<String, Double> paces = new HashMap<>();

    DemoCandidate(RandomGenerator random) {
        this.random = random;
    }

    /// One answer: how good it was, what of the rubric was in it, how long it took.
    ///
    /// @param quality in logits, against the question's hardness
    /// @param there   which signals were really there, by position
    /// @param typed   the answer in writing; what they did not type they said aloud
    record Performance(double quality, Map<Integer, Mark> there, Duration spent, int hints, DemoTyping.Typed typed) {

        /// The same question with an answer that was written beforehand: as good as what is in it, and in the same
        /// time.
        Performance typing(DemoTyping.Typed written) {
            Map<Integer, Mark> heard = written.heard();
            Map<Integer, Mark> marks = new LinkedHashMap<>();
            there.keySet().forEach(signal -> marks.put(signal, heard.getOrDefault(signal, Mark.MISSED)));
            double met = marks.values().stream()
                    .mapToDouble(mark -> mark == Mark.MET ? 1 : mark == Mark.PARTLY ? 0.5 : 0)
                    .sum();
            double share = (met + 0.5) / (marks.size() + 1);
            return new Performance(
                    Math.log(share / (1 - share)),
                    marks,
                    spent,
                    hints,
                    written.within(spent.multipliedBy(TYPED_PERCENT).dividedBy(100)));
        }
    }

    /// Answers a question.
    ///
    /// @param week how far the practice has come, 0 at first and 1 at the end
    Performance answer(String area, Difficulty difficulty, int minutes, List<Signal> signals, double week) {
        double start = starts.computeIfAbsent(area, name -> START + AREAS * random.nextGaussian());
        double pace = paces.computeIfAbsent(area, name -> GROWTH * (0.4 + 0.8 * random.nextDouble()));
        double quality = start + pace * week - hardness(difficulty) + CHANCE * random.nextGaussian();
        Map<Integer, Mark> there = new LinkedHashMap<>();
        for (Signal signal : signals) {
            there.put(signal.id().position(), mark(quality - (signal.advanced() ? ADVANCED : 0)));
        }
        double share = Math.clamp(0.95 + 0.3 * random.nextGaussian() - 0.15 * week, 0.35, 1.9);
        int hints = quality < -0.5 && random.nextDouble() < 0.5 ? 1 : 0;
        return new Performance(
                quality, there, Duration.ofSeconds(Math.round(60 * minutes * share)), hints, DemoTyping.Typed.NOTHING);
    }

    private static double hardness(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> -0.5;
            case MEDIUM -> 0;
            case HARD -> 0.5;
        };
    }

    private Mark mark(double quality) {
        double chance = 1 / (1 + Math.exp(-quality));
        double drawn = random.nextDouble();
        return drawn < chance - PARTLY ? Mark.MET : drawn < chance + PARTLY ? Mark.PARTLY : Mark.MISSED;
    }

    /// What they think of it before any rubric.
    Rating blind(Performance performance, double week) {
        double bias = BLIND_AT_FIRST + (BLIND_LATER - BLIND_AT_FIRST) * week;
        return Rating.of(level(performance.quality() + bias + NOISE * random.nextGaussian()));
    }

    /// What they think of it beside the rubric.
    Said self(Performance performance) {
        return said(performance, MILD, 0.12);
    }

    /// What their interviewer thinks of it. What is in writing they hear as it is.
    Said interviewer(Performance performance) {
        Said said = said(performance, STRICT, 0.2);
        return performance.typed().isNothing() ? said : new Said(said.rating(), performance.there());
    }

    private Said said(Performance performance, double mildness, double chanceOfOther) {
        Map<Integer, Mark> marks = new LinkedHashMap<>();
        performance.there().forEach((signal, mark) -> marks.put(signal, seen(mark, mildness, chanceOfOther)));
        Level level = level(performance.quality() + mildness + NOISE * random.nextGaussian());
        return new Said(Rating.of(level), marks);
    }

    /// A rater sees most marks as they are, some a step better or worse, as they are mild or strict.
    private Mark seen(Mark mark, double mildness, double chanceOfOther) {
        if (random.nextDouble() > chanceOfOther) {
            return mark;
        }
        boolean better = random.nextDouble() < 0.5 + mildness / 2;
        return switch (mark) {
            case MET -> better ? Mark.MET : Mark.PARTLY;
            case PARTLY -> better ? Mark.MET : Mark.MISSED;
            case MISSED, NOT_REACHED -> better ? Mark.PARTLY : Mark.MISSED;
        };
    }

    private static Level level(double quality) {
        return Level.of(Math.clamp(Math.round(1 + 3 / (1 + Math.exp(-quality))), 1, 4));
    }
}
