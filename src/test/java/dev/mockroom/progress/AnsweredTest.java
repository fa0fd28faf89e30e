package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.PastAnswer;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.scoring.RaterId;
import dev.mockroom.scoring.Rating;
import dev.mockroom.scoring.SaidOfAnswer;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnsweredTest {

    @Test
    void neverMixesOwnWordAndThatOfOthers() {
        Answered answered = answered(
                said(Rating.STRONG_HIRE, Map.of(1, Mark.MET, 2, Mark.MET)),
                List.of(said(Rating.STRONG_NO_HIRE, Map.of(1, Mark.MISSED, 2, Mark.MISSED))));

        Evidence self = answered.evidence(Rater.SELF).orElseThrow();
        Evidence others = answered.evidence(Rater.OTHERS).orElseThrow();

        assertThat(self.level()).isEqualTo(4);
        assertThat(self.met()).isEqualTo(0.5);
        assertThat(self.missed()).isZero();
        assertThat(others.level()).isEqualTo(1);
        assertThat(others.met()).isZero();
        assertThat(others.missed()).isEqualTo(0.5);
    }

    @Test
    void averagesOverSeveralOthers() {
        Answered answered = answered(
                null,
                List.of(
                        said(Rating.LEANING_HIRE, Map.of(1, Mark.MET)),
                        said(Rating.LEANING_NO_HIRE, Map.of(1, Mark.MISSED, 2, Mark.PARTLY))));

        Evidence others = answered.evidence(Rater.OTHERS).orElseThrow();

        assertThat(others.level()).isEqualTo(2.5);
        assertThat(others.raters()).isEqualTo(2);
        assertThat(others.met()).isCloseTo((0.5 + 0.5) / 4, within(1e-9));
        assertThat(others.missed()).isCloseTo((0.5 + 0.5) / 4, within(1e-9));
    }

    @Test
    void saysNothingOfWhatWasNotReached() {
        Answered answered = answered(said(Rating.NOT_REACHED, Map.of(1, Mark.NOT_REACHED)), List.of());

        assertThat(answered.evidence(Rater.SELF)).isEmpty();
        assertThat(answered.evidence(Rater.OTHERS)).isEmpty();
    }

    @Test
    void countsHowOftenASignalWasMissed() {
        Answered twice = answered(said(Rating.LEANING_HIRE, Map.of(1, Mark.MISSED, 2, Mark.MET)), List.of());

        List<Misses.OfSignal> most = Misses.most(List.of(twice, twice), Rater.SELF);

        assertThat(most).singleElement().satisfies(misses -> {
            assertThat(misses.signal().position()).isEqualTo(1);
            assertThat(misses.missed()).isEqualTo(2);
            assertThat(misses.assessed()).isEqualTo(2);
        });
    }

    private static SaidOfAnswer said(Rating rating, Map<Integer, Mark> marks) {
        return new SaidOfAnswer(new RaterId(UUID.randomUUID()), rating, marks);
    }

    private static Answered answered(@Nullable SaidOfAnswer self, List<SaidOfAnswer> others) {
        return Answered.of(ANSWER, LocalDate.of(2026, 6, 30), true, null, self, others, Level.LEANING_HIRE, 4);
    }

    private static final PastAnswer ANSWER = new PastAnswer(
            new AttemptId(UUID.randomUUID()),
            new InterviewId(UUID.randomUUID()),
            Instant.parse("2026-06-30T18:00:00Z"),
            1,
            new QuestionId(UUID.randomUUID()),
            new RevisionId(UUID.randomUUID()),
            "Why?",
            "Evaluation",
            Difficulty.MEDIUM,
            null,
            "",
            30,
            8,
            Duration.ofMinutes(7),
            true,
            false,
            false);
}
