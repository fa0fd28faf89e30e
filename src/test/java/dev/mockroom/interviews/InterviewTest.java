package dev.mockroom.interviews;

import static dev.mockroom.interviews.AnInterview.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.planning.PlanId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.IllegalTransition;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InterviewTest {

    @Test
    void asksAnotherQuestionInPlaceOfOneThatIsAhead() {
        Interview interview = AnInterview.of(3).running();
        Attempt before = interview.attempts().get(1);
        PlanId plan = PlanId.random();
        Attempt other = ahead(2);

        interview.swap(other, plan);

        assertThat(interview.attempts()).hasSize(3).contains(other).doesNotContain(before);
        assertThat(interview.swappedAway()).containsExactly(before);
        assertThat(interview.terms().plan()).isEqualTo(plan);
        assertThat(interview.changed()).isTrue();
        assertThat(interview.progress(other)).isEqualTo(CandidateRoom.Progress.AHEAD);
    }

    @Test
    void keepsAQuestionThatWasOpenedWithItsAnswer() {
        Interview interview = AnInterview.of(3).running();
        interview.skip(1, after(1));

        for (int number : new int[] {1, 2}) {
            assertThatThrownBy(() -> interview.swap(ahead(number), PlanId.random()))
                    .isInstanceOf(IllegalTransition.class)
                    .hasMessageContaining("keeps its answer");
        }
        interview.pause(after(2));
        interview.swap(ahead(3), PlanId.random());
    }

    @Test
    void exchangesNothingBeforeTheBeginningOrAfterTheEnd() {
        Interview waiting = AnInterview.of(3).waiting();
        Interview over = AnInterview.of(3).running();
        over.end(after(1));

        assertThatThrownBy(() -> waiting.swap(ahead(2), PlanId.random())).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> over.swap(ahead(2), PlanId.random())).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> AnInterview.of(3).running().swap(ahead(4), PlanId.random()))
                .isInstanceOf(IllegalTransition.class);
    }

    private static Attempt ahead(int number) {
        return Attempt.ahead(number, QuestionId.random(), RevisionId.random(), 8, 2, true);
    }

    private static Instant after(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void waitsWithItsClockStandingStill() {
        Interview interview = AnInterview.of(3).waiting();

        assertThat(interview.phase()).isEqualTo(Phase.WAITING);
        assertThat(interview.spent(after(60))).isZero();
        assertThat(interview.attempts()).noneMatch(Attempt::visited);
    }

    @Test
    void opensTheFirstQuestionWhenItStarts() {
        Interview interview = AnInterview.of(3).waiting();

        interview.start(NOON);

        assertThat(interview.phase()).isEqualTo(Phase.RUNNING);
        assertThat(interview.present().number()).isEqualTo(1);
        assertThat(interview.present().visited()).isTrue();
        assertThat(interview.present().spent(after(3))).isEqualTo(minutes(3));
    }

    @Test
    void startsOnlyOnce() {
        Interview interview = AnInterview.of(3).running();

        assertThatThrownBy(() -> interview.start(after(1)))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("begun already");
    }

    @Test
    void runsTheClockOfThePresentQuestionOnly() {
        Interview interview = AnInterview.of(3).running();

        interview.goTo(2, after(5));
        interview.goTo(1, after(7));

        assertThat(interview.attempts())
                .extracting(attempt -> attempt.spent(after(8)))
                .containsExactly(minutes(6), minutes(2), Duration.ZERO);
        assertThat(interview.spent(after(8))).isEqualTo(minutes(8));
    }

    @Test
    void staysWhereItIsWhenAskedForThePresentQuestionAgain() {
        Interview interview = AnInterview.of(3).running();
        interview.goTo(2, after(5));
        long version = interview.version();

        interview.goTo(2, after(6));

        assertThat(interview.version()).isEqualTo(version);
        assertThat(interview.present().spent(after(7))).isEqualTo(minutes(2));
    }

    @Test
    void hasNoQuestionBeyondItsLast() {
        Interview interview = AnInterview.of(3).running();

        assertThatThrownBy(() -> interview.goTo(4, NOON)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> interview.goTo(0, NOON)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void movesOnFromAQuestionThatIsSkipped() {
        Interview interview = AnInterview.of(3).running();

        interview.skip(1, after(1));

        assertThat(interview.present().number()).isEqualTo(2);
        assertThat(interview.attempts().getFirst().skipped()).isTrue();
    }

    @Test
    void skipsOneQuestionForTwoClicks() {
        Interview interview = AnInterview.of(3).running();

        interview.skip(1, after(1));
        interview.skip(1, after(1));

        assertThat(interview.present().number()).isEqualTo(2);
    }

    @Test
    void staysAtTheLastQuestionWhenItIsSkipped() {
        Interview interview = AnInterview.of(1).running();

        interview.skip(1, after(1));

        assertThat(interview.present().number()).isEqualTo(1);
        assertThat(interview.present().skipped()).isTrue();
        assertThat(interview.phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void skipsOnlyWhatIsOpen() {
        Interview interview = AnInterview.of(3).running();
        interview.goTo(2, after(1));

        assertThatThrownBy(() -> interview.skip(1, after(2)))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("Go back to it");
    }

    @Test
    void forgetsASkipWhenTheCandidateComesBack() {
        Interview interview = AnInterview.of(3).running();
        interview.skip(1, after(1));

        interview.goTo(1, after(2));

        assertThat(interview.present().skipped()).isFalse();
    }

    @Test
    void countsHintsWithWhatTheClockShowed() {
        Interview interview = AnInterview.of(3).withHints(2).running();

        interview.takeHint(1, 1, after(3));

        assertThat(interview.present().hints()).containsExactly(new HintTaken(1, after(3), minutes(3)));
    }

    @Test
    void takesOneHintForTwoClicks() {
        Interview interview = AnInterview.of(3).withHints(2).running();

        interview.takeHint(1, 1, after(3));
        interview.takeHint(1, 1, after(3));

        assertThat(interview.present().hints()).hasSize(1);
    }

    @Test
    void givesHintsInOrderAndNoMoreThanThereAre() {
        Interview interview = AnInterview.of(3).withHints(1).running();

        assertThatThrownBy(() -> interview.takeHint(1, 2, NOON)).isInstanceOf(IllegalTransition.class);
        interview.takeHint(1, 1, NOON);
        assertThatThrownBy(() -> interview.takeHint(1, 2, NOON))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("1 of 1");
    }

    @Test
    void givesHintsOfTheOpenQuestionOnly() {
        Interview interview = AnInterview.of(3).running();

        assertThatThrownBy(() -> interview.takeHint(2, 1, NOON)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void standsStillWhilePaused() {
        Interview interview = AnInterview.of(3).running();

        interview.pause(after(2));

        assertThat(interview.phase()).isEqualTo(Phase.PAUSED);
        assertThat(interview.spent(after(60))).isEqualTo(minutes(2));
        assertThatThrownBy(() -> interview.goTo(2, after(60)))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("paused");
    }

    @Test
    void runsOnAfterAPause() {
        Interview interview = AnInterview.of(3).running();
        interview.pause(after(2));

        interview.resume(after(60));

        assertThat(interview.phase()).isEqualTo(Phase.RUNNING);
        assertThat(interview.spent(after(61))).isEqualTo(minutes(3));
    }

    @Test
    void resumesOnlyWhatIsPaused() {
        assertThatThrownBy(() -> AnInterview.of(3).running().resume(NOON)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> AnInterview.of(3).waiting().resume(NOON)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void endsFromAPauseWithoutCountingIt() {
        Interview interview = AnInterview.of(3).running();
        interview.pause(after(2));

        interview.end(after(60));

        assertThat(interview.phase()).isEqualTo(Phase.ENDED);
        assertThat(interview.ended()).isEqualTo(after(60));
        assertThat(interview.spent(after(90))).isEqualTo(minutes(2));
    }

    @Test
    void endsOnlyOnceAndNotBeforeItHasBegun() {
        Interview interview = AnInterview.of(3).running();
        interview.end(after(1));

        assertThatThrownBy(() -> interview.end(after(2))).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> AnInterview.of(3).waiting().end(NOON))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("not begun");
    }

    @Test
    void closesItsQuestionsAtTheEnd() {
        Interview interview = AnInterview.of(3).running();
        interview.end(after(1));

        assertThatThrownBy(() -> interview.goTo(2, after(2))).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> interview.takeHint(1, 1, after(2))).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> interview.skip(1, after(2))).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void isKeptOnceItHasBegun() {
        AnInterview.of(3).waiting().requireNotBegun();
        assertThatThrownBy(() -> AnInterview.of(3).running().requireNotBegun()).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void runsOverItsMinutesCalmly() {
        Interview interview = AnInterview.of(1).eachOf(8).running();

        assertThat(interview.present().spent(after(40))).isEqualTo(minutes(40));
        assertThat(interview.phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void endsTwelveHoursAfterItsCandidateWentAway() {
        Interview interview = AnInterview.of(2).eachOf(8).running();
        interview.goTo(2, after(5));

        assertThat(interview.leftBehind(after(5 + 12 * 60 - 1))).isFalse();
        interview.endLeftBehind(after(24 * 60));

        assertThat(interview.phase()).isEqualTo(Phase.ENDED);
        assertThat(interview.ended()).isEqualTo(after(5 + 12 * 60));
        assertThat(interview.attempts())
                .extracting(attempt -> attempt.spent(after(48 * 60)))
                .containsExactly(minutes(5), minutes(8));
    }

    @Test
    void goesOnWhileSomebodyIsAtIt() {
        Interview interview = AnInterview.of(2).running();

        assertThatThrownBy(() -> interview.endLeftBehind(after(60))).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void isNotLeftBehindWhilePaused() {
        Interview interview = AnInterview.of(2).running();
        interview.pause(after(1));

        assertThat(interview.leftBehind(after(48 * 60))).isFalse();
    }

    @Test
    void runsNoClockBackwards() {
        Interview interview = AnInterview.of(2).running();

        assertThat(interview.spent(NOON.minusSeconds(5))).isZero();
    }
}
