package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class DerivedScoreProperties {

    private static final double TOLERANCE = 1e-9;

    @Property
    void staysOnTheScale(
            @ForAll("rubrics") List<MarkedSignal> signals,
            @ForAll Level level,
            @ForAll("profiles") Map<Dimension, Double> weights) {
        points(signals, level, weights).ifPresent(points -> assertThat(points).isBetween(1.0, 4.0));
    }

    @Property
    void isThereExactlyFromSixtyPercentAssessed(
            @ForAll("rubrics") List<MarkedSignal> signals,
            @ForAll Level level,
            @ForAll("profiles") Map<Dimension, Double> weights) {
        long assessed = signals.stream().filter(MarkedSignal::assessed).count();

        assertThat(points(signals, level, weights).isPresent()).isEqualTo(10 * assessed >= 6L * signals.size());
    }

    @Property
    void neverFallsWhenAMarkRises(
            @ForAll("rubrics") List<MarkedSignal> signals,
            @ForAll int which,
            @ForAll Level level,
            @ForAll("profiles") Map<Dimension, Double> weights) {
        int index = Math.floorMod(which, signals.size());
        Optional<Double> missed = points(replaced(signals, index, Mark.MISSED), level, weights);
        Optional<Double> partly = points(replaced(signals, index, Mark.PARTLY), level, weights);
        Optional<Double> met = points(replaced(signals, index, Mark.MET), level, weights);
        Assume.that(met.isPresent());

        assertThat(partly.orElseThrow()).isGreaterThanOrEqualTo(missed.orElseThrow() - TOLERANCE);
        assertThat(met.orElseThrow()).isGreaterThanOrEqualTo(partly.orElseThrow() - TOLERANCE);
    }

    @Property
    void neverFallsWhenASignalIsMetThatWasNotReached(
            @ForAll("rubrics") List<MarkedSignal> signals,
            @ForAll int which,
            @ForAll Level level,
            @ForAll("profiles") Map<Dimension, Double> weights) {
        int index = Math.floorMod(which, signals.size());
        Optional<Double> without = points(replaced(signals, index, Mark.NOT_REACHED), level, weights);
        Assume.that(without.isPresent());

        assertThat(points(replaced(signals, index, Mark.MET), level, weights).orElseThrow())
                .isGreaterThanOrEqualTo(without.orElseThrow() - TOLERANCE);
    }

    @Property
    void risesWithTheLevel(
            @ForAll("rubrics") List<MarkedSignal> signals, @ForAll("profiles") Map<Dimension, Double> weights) {
        Assume.that(points(signals, Level.STRONG_NO_HIRE, weights).isPresent());

        double before = 0;
        for (Level level : Level.values()) {
            double points = points(signals, level, weights).orElseThrow();
            assertThat(points).isGreaterThan(before);
            before = points;
        }
    }

    @Property
    void doesNotTellNotReachedFromNotMarked(
            @ForAll("rubrics") List<MarkedSignal> signals,
            @ForAll int which,
            @ForAll Level level,
            @ForAll("profiles") Map<Dimension, Double> weights) {
        int index = Math.floorMod(which, signals.size());

        assertThat(points(replaced(signals, index, Mark.NOT_REACHED), level, weights))
                .isEqualTo(points(replaced(signals, index, null), level, weights));
    }

    @Property
    void isLeftAloneByWhatWasNotReached(
            @ForAll("rubrics") List<MarkedSignal> signals,
            @ForAll Level level,
            @ForAll("profiles") Map<Dimension, Double> weights) {
        List<MarkedSignal> assessed =
                signals.stream().filter(MarkedSignal::assessed).toList();
        Assume.that(points(signals, level, weights).isPresent());

        assertThat(points(assessed, level, weights).orElseThrow())
                .isCloseTo(points(signals, level, weights).orElseThrow(), within(TOLERANCE));
    }

    @Property
    void weighsWhatWasAssessedToOne(
            @ForAll("rubrics") List<MarkedSignal> signals, @ForAll("profiles") Map<Dimension, Double> weights) {
        Map<SignalId, Double> weighed = DerivedScore.weightsOf(signals, weights);

        assertThat(weighed.values()).allMatch(weight -> weight >= 0);
        assertThat(weighed.values().stream().mapToDouble(weight -> weight).sum())
                .isCloseTo(signals.stream().anyMatch(MarkedSignal::assessed) ? 1 : 0, within(TOLERANCE));
    }

    @Property
    void isFourForAllAndOneForNothing(
            @ForAll("rubrics") List<MarkedSignal> signals, @ForAll("profiles") Map<Dimension, Double> weights) {
        assertThat(points(all(signals, Mark.MET), Level.STRONG_HIRE, weights).orElseThrow())
                .isCloseTo(4, within(TOLERANCE));
        assertThat(points(all(signals, Mark.MISSED), Level.STRONG_NO_HIRE, weights)
                        .orElseThrow())
                .isCloseTo(1, within(TOLERANCE));
    }

    @Property
    void doesNotDependOnTheOrderOfSignals(
            @ForAll("rubrics") List<MarkedSignal> signals,
            @ForAll Random order,
            @ForAll Level level,
            @ForAll("profiles") Map<Dimension, Double> weights) {
        List<MarkedSignal> shuffled = new ArrayList<>(signals);
        Collections.shuffle(shuffled, order);

        Optional<Double> before = points(signals, level, weights);
        Optional<Double> after = points(shuffled, level, weights);

        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(points -> assertThat(after.orElseThrow()).isCloseTo(points, within(TOLERANCE)));
    }

    @Property
    void isWhatTheWrittenFormulaGives(
            @ForAll("rubrics") List<MarkedSignal> signals,
            @ForAll Level level,
            @ForAll("profiles") Map<Dimension, Double> weights) {
        Optional<Double> byHand = FormulaByHand.answer(
                signals.stream()
                        .map(signal -> new FormulaByHand.Row(signal.dimension(), signal.mark()))
                        .toList(),
                Optional.of(level),
                weights);
        Optional<Double> points = points(signals, level, weights);

        assertThat(byHand.isPresent()).isEqualTo(points.isPresent());
        byHand.ifPresent(number -> assertThat(points.orElseThrow()).isCloseTo(number, within(TOLERANCE)));
    }

    @Property
    void ofTheWholeStaysBetweenItsAnswersInAnyOrder(
            @ForAll("interviews") List<List<MarkedSignal>> answers,
            @ForAll Random order,
            @ForAll Level level,
            @ForAll("profiles") Map<Dimension, Double> weights) {
        List<AttemptScore> scores = scores(answers, level, weights);
        List<AttemptScore> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, order);
        Assume.that(DerivedScore.of(scores) instanceof InterviewScore.Scored);

        InterviewScore.Scored whole = (InterviewScore.Scored) DerivedScore.of(scores);
        InterviewScore.Scored other = (InterviewScore.Scored) DerivedScore.of(shuffled);
        DoubleSummaryStatistics each = scores.stream()
                .filter(AttemptScore.Scored.class::isInstance)
                .mapToDouble(score -> ((AttemptScore.Scored) score).points())
                .summaryStatistics();

        assertThat(other.points()).isCloseTo(whole.points(), within(TOLERANCE));
        assertThat(whole.points()).isBetween(each.getMin() - TOLERANCE, each.getMax() + TOLERANCE);
        assertThat(whole.points()).isBetween(1.0, 4.0);
    }

    @Property
    void ofTheWholeNeverFallsWhenAMarkRises(
            @ForAll("interviews") List<List<MarkedSignal>> answers,
            @ForAll int which,
            @ForAll Level level,
            @ForAll("profiles") Map<Dimension, Double> weights) {
        int index = Math.floorMod(which, answers.size());
        List<List<MarkedSignal>> lower = new ArrayList<>(answers);
        List<List<MarkedSignal>> higher = new ArrayList<>(answers);
        lower.set(index, replaced(answers.get(index), 0, Mark.MISSED));
        higher.set(index, replaced(answers.get(index), 0, Mark.MET));
        Assume.that(DerivedScore.of(scores(lower, level, weights)) instanceof InterviewScore.Scored);

        InterviewScore.Scored before = (InterviewScore.Scored) DerivedScore.of(scores(lower, level, weights));
        InterviewScore.Scored after = (InterviewScore.Scored) DerivedScore.of(scores(higher, level, weights));

        assertThat(after.points()).isGreaterThanOrEqualTo(before.points() - TOLERANCE);
    }

    @Property
    void ofTheWholeIsLeftAloneByAQuestionThatWasNotReached(
            @ForAll("interviews") List<List<MarkedSignal>> answers,
            @ForAll Level level,
            @ForAll("profiles") Map<Dimension, Double> weights) {
        List<AttemptScore> scores = scores(answers, level, weights);
        List<AttemptScore> more = new ArrayList<>(scores);
        more.add(DerivedScore.of(List.of(), Optional.of(Rating.NOT_REACHED), weights));
        Assume.that(DerivedScore.of(scores) instanceof InterviewScore.Scored);

        assertThat(((InterviewScore.Scored) DerivedScore.of(more)).points())
                .isEqualTo(((InterviewScore.Scored) DerivedScore.of(scores)).points());
    }

    @Provide
    Arbitrary<List<List<MarkedSignal>>> interviews() {
        return rubrics().list().ofMinSize(1).ofMaxSize(6);
    }

    private static List<AttemptScore> scores(
            List<List<MarkedSignal>> answers, Level level, Map<Dimension, Double> weights) {
        return answers.stream()
                .map(signals -> DerivedScore.of(signals, Optional.of(Rating.of(level)), weights))
                .toList();
    }

    @Provide
    Arbitrary<List<MarkedSignal>> rubrics() {
        RevisionId revision = RevisionId.random();
        Arbitrary<MarkedSignal> signal = Combinators.combine(
                        Arbitraries.of(Dimension.class).injectNull(0.2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Mark.class).injectNull(0.15))
                .as((dimension, advanced, mark) ->
                        new MarkedSignal(new SignalId(revision, 1), dimension, advanced, mark));
        return signal.list().ofMinSize(1).ofMaxSize(9).map(signals -> {
            List<MarkedSignal> numbered = new ArrayList<>();
            for (MarkedSignal each : signals) {
                numbered.add(new MarkedSignal(
                        new SignalId(revision, numbered.size() + 1), each.dimension(), each.advanced(), each.mark()));
            }
            return numbered;
        });
    }

    @Provide
    Arbitrary<Map<Dimension, Double>> profiles() {
        return Arbitraries.maps(
                Arbitraries.of(Dimension.class), Arbitraries.doubles().between(0, 1));
    }

    private static Optional<Double> points(List<MarkedSignal> signals, Level level, Map<Dimension, Double> weights) {
        return DerivedScore.of(signals, Optional.of(Rating.of(level)), weights) instanceof AttemptScore.Scored scored
                ? Optional.of(scored.points())
                : Optional.empty();
    }

    private static List<MarkedSignal> replaced(List<MarkedSignal> signals, int index, @Nullable Mark mark) {
        List<MarkedSignal> changed = new ArrayList<>(signals);
        MarkedSignal before = signals.get(index);
        changed.set(index, new MarkedSignal(before.id(), before.dimension(), before.advanced(), mark));
        return changed;
    }

    private static List<MarkedSignal> all(List<MarkedSignal> signals, Mark mark) {
        return signals.stream()
                .map(signal -> new MarkedSignal(signal.id(), signal.dimension(), signal.advanced(), mark))
                .toList();
    }
}
