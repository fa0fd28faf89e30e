package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.SignalId;
import dev.mockroom.scoring.AttemptScore.Reason;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DerivedScoreTest {

    private static final Map<Dimension, Double> EVEN = Map.of(
            Dimension.UNDERSTANDING, 0.25,
            Dimension.DEPTH, 0.25,
            Dimension.JUDGEMENT, 0.25,
            Dimension.COMMUNICATION, 0.25);

    private static final Optional<Rating> LEANING_HIRE = Optional.of(Rating.LEANING_HIRE);

    private final RevisionId revision = RevisionId.random();
    private final List<MarkedSignal> signals = new ArrayList<>();

    private DerivedScoreTest with(@Nullable Dimension dimension, @Nullable Mark mark) {
        signals.add(new MarkedSignal(new SignalId(revision, signals.size() + 1), dimension, false, mark));
        return this;
    }

    private double points(Optional<Rating> rating, Map<Dimension, Double> weights) {
        assertThat(DerivedScore.of(signals, rating, weights)).isInstanceOf(AttemptScore.Scored.class);
        return ((AttemptScore.Scored) DerivedScore.of(signals, rating, weights)).points();
    }

    @Test
    void isHalfTheLevelAndHalfTheSignals() {
        with(Dimension.DEPTH, Mark.MET).with(Dimension.DEPTH, Mark.PARTLY).with(Dimension.DEPTH, Mark.MISSED);

        // coverage ½ is 2.5 on the scale of levels; (3 + 2.5) / 2
        assertThat(points(LEANING_HIRE, EVEN)).isEqualTo(2.75);
    }

    @Test
    void weighsDimensionsNotTheNumberOfTheirSignals() {
        with(Dimension.DEPTH, Mark.MET)
                .with(Dimension.DEPTH, Mark.MET)
                .with(Dimension.DEPTH, Mark.MET)
                .with(Dimension.JUDGEMENT, Mark.MISSED);

        Map<Dimension, Double> judgementFirst = Map.of(Dimension.DEPTH, 0.2, Dimension.JUDGEMENT, 0.6);

        // coverage 0.2 / 0.8
        assertThat(points(LEANING_HIRE, judgementFirst)).isCloseTo((3 + 1.75) / 2, within(1e-9));
    }

    @Test
    void letsASignalWithoutDimensionSpeakForAll() {
        with(null, Mark.MET).with(null, Mark.MISSED);

        assertThat(points(LEANING_HIRE, Map.of(Dimension.DEPTH, 1.0))).isCloseTo(2.75, within(1e-9));
    }

    @Test
    void countsSignalsAlikeWhereTheProfileGivesTheirDimensionsNothing() {
        with(Dimension.DEPTH, Mark.MET).with(Dimension.JUDGEMENT, Mark.MISSED);

        assertThat(points(LEANING_HIRE, Map.of(Dimension.COMMUNICATION, 1.0))).isCloseTo(2.75, within(1e-9));
    }

    @Test
    void isNoneUnderSixtyPercentAssessed() {
        with(Dimension.DEPTH, Mark.MET)
                .with(Dimension.DEPTH, Mark.MET)
                .with(Dimension.DEPTH, Mark.NOT_REACHED)
                .with(Dimension.DEPTH, null)
                .with(Dimension.DEPTH, null);

        assertThat(DerivedScore.of(signals, LEANING_HIRE, EVEN))
                .isEqualTo(new AttemptScore.Unscored(Reason.TOO_FEW_SIGNALS, 2, 5));
    }

    @Test
    void isThereFromSixtyPercentOn() {
        with(Dimension.DEPTH, Mark.MET)
                .with(Dimension.DEPTH, Mark.MET)
                .with(Dimension.DEPTH, Mark.MISSED)
                .with(Dimension.DEPTH, null)
                .with(Dimension.DEPTH, null);

        assertThat(DerivedScore.of(signals, LEANING_HIRE, EVEN)).isInstanceOf(AttemptScore.Scored.class);
    }

    @Test
    void isNoneWithoutALevel() {
        with(Dimension.DEPTH, Mark.MET);

        assertThat(DerivedScore.of(signals, Optional.empty(), EVEN))
                .isEqualTo(new AttemptScore.Unscored(Reason.NO_LEVEL, 1, 1));
    }

    @Test
    void isNoneForAQuestionThatWasNotReached() {
        with(Dimension.DEPTH, Mark.MISSED);

        assertThat(DerivedScore.of(signals, Optional.of(Rating.NOT_REACHED), EVEN))
                .isEqualTo(new AttemptScore.Unscored(Reason.NOT_REACHED, 1, 1));
    }

    @Test
    void isNoneForARubricWithoutSignals() {
        assertThat(DerivedScore.of(List.of(), LEANING_HIRE, EVEN))
                .isEqualTo(new AttemptScore.Unscored(Reason.NO_SIGNALS, 0, 0));
    }

    @Test
    void ofAnInterviewIsTheMeanOfItsScoredAnswers() {
        List<AttemptScore> attempts = List.of(
                new AttemptScore.Scored(3, Level.LEANING_HIRE, 0.66, 4, 5),
                new AttemptScore.Scored(2, Level.LEANING_NO_HIRE, 0.33, 4, 5),
                new AttemptScore.Unscored(Reason.NOT_REACHED, 0, 3));

        assertThat(DerivedScore.of(attempts)).isEqualTo(new InterviewScore.Scored(2.5, 2, 3));
    }

    @Test
    void ofAnInterviewIsNoneUnderSixtyPercentOfAllItsSignals() {
        List<AttemptScore> attempts = List.of(
                new AttemptScore.Scored(3, Level.LEANING_HIRE, 0.66, 4, 5),
                new AttemptScore.Unscored(Reason.TOO_FEW_SIGNALS, 1, 5));

        assertThat(DerivedScore.of(attempts)).isEqualTo(new InterviewScore.Unscored(5, 6));
    }
}
