package dev.mockroom.progress.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.progress.reviews.Fsrs.Grade;
import dev.mockroom.progress.reviews.PastAnswers.Met;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");
    private static final QuestionId QUESTION = new QuestionId(UUID.randomUUID());

    @Test
    void takesTheLowerLevelsForForgottenAndTheUpperForRecalled() {
        assertThat(Schedule.grade(Level.STRONG_NO_HIRE)).isEqualTo(Grade.AGAIN);
        assertThat(Schedule.grade(Level.LEANING_NO_HIRE)).isEqualTo(Grade.AGAIN);
        assertThat(Schedule.grade(Level.LEANING_HIRE)).isEqualTo(Grade.GOOD);
        assertThat(Schedule.grade(Level.STRONG_HIRE)).isEqualTo(Grade.EASY);
    }

    @Test
    void asksForAWeakAnswerAgainTheNextDay() {
        assertThat(only(answered(NOON, Level.LEANING_NO_HIRE)).due()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void asksForWhatWasOnlyStudiedTheNextDay() {
        Scheduled studied = only(new Met(QUESTION, NOON, null));

        assertThat(studied.due()).isEqualTo(DAY.plusDays(1));
        assertThat(studied.level()).isEmpty();
    }

    @Test
    void isNotMovedByReadingTheCardAgain() {
        Met answer = answered(NOON, Level.LEANING_HIRE);
        Met reading = new Met(QUESTION, NOON.plus(Duration.ofDays(1)), null);

        assertThat(only(answer, reading)).isEqualTo(only(answer));
    }

    @Test
    void foldsInterviewsAndReviewsInTheOrderOfTime() {
        Met interview = answered(NOON.plus(Duration.ofDays(2)), Level.STRONG_HIRE);
        Review review = graded(NOON, Level.LEANING_HIRE);

        List<Scheduled> schedule = Schedule.of(List.of(interview), List.of(review), ZoneOffset.UTC);

        Fsrs.Step expected = Fsrs.next(Fsrs.first(Grade.GOOD).memory(), 2, Grade.EASY);
        assertThat(schedule).singleElement().satisfies(scheduled -> {
            assertThat(scheduled.state()).isEqualTo(expected.memory());
            assertThat(scheduled.due()).isEqualTo(DAY.plusDays(2L + expected.days()));
            assertThat(scheduled.level()).contains(Level.STRONG_HIRE);
        });
    }

    @Test
    void leavesAReviewOutThatIsNotGraded() {
        Review open = new Review(
                AttemptId.random(),
                QUESTION,
                new RevisionId(UUID.randomUUID()),
                NOON,
                Duration.ZERO,
                NOON,
                null,
                null,
                null,
                null,
                null);

        assertThat(Schedule.of(List.of(), List.of(open), ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void beginsDaysWhereThePersonIs() {
        Met late = answered(Instant.parse("2026-11-02T23:30:00Z"), Level.LEANING_NO_HIRE);

        assertThat(Schedule.of(List.of(late), List.of(), ZoneId.of("Asia/Tokyo"))
                        .getFirst()
                        .due())
                .isEqualTo(LocalDate.parse("2026-11-04"));
        assertThat(only(late).due()).isEqualTo(LocalDate.parse("2026-11-03"));
    }

    @Test
    void countsDaysAndNotHoursOverAChangeToSummerTime() {
        ZoneId losAngeles = ZoneId.of("America/Los_Angeles");
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        // The evening before a day of 23 hours, and its end: one day, though 24 hours later is the day after it.
        Met spring = answered(Instant.parse("2027-03-14T07:30:00Z"), Level.LEANING_NO_HIRE); // 13 March, 23:30
        // The evening of a day of 25 hours: 24 hours later it would still be that day.
        Met autumn = answered(Instant.parse("2027-04-03T11:15:00Z"), Level.LEANING_NO_HIRE); // 4 April, 00:15

        assertThat(Schedule.of(List.of(spring), List.of(), losAngeles)
                        .getFirst()
                        .due())
                .isEqualTo(LocalDate.parse("2027-03-14"));
        assertThat(Schedule.of(List.of(autumn), List.of(), auckland).getFirst().due())
                .isEqualTo(LocalDate.parse("2027-04-05"));
    }

    @Test
    void bringsBackInTheLastWeekWhatWouldComeAfterTheGoal() {
        LocalDate goal = DAY.plusDays(30);

        List<LocalDate> dates = IntStream.range(0, 200)
                .mapToObj(each -> new Scheduled(
                        new QuestionId(UUID.randomUUID()), DAY, goal.plusDays(each), null, Level.STRONG_HIRE))
                .map(scheduled -> Schedule.heldBefore(goal, scheduled).due())
                .toList();

        assertThat(dates).allSatisfy(date -> assertThat(date).isBetween(goal.minusDays(7), goal.minusDays(1)));
        assertThat(dates.stream().distinct()).hasSize(7);
    }

    @Test
    void leavesADateBeforeTheGoalAsItIs() {
        Scheduled soon = new Scheduled(QUESTION, DAY, DAY.plusDays(3), null, Level.LEANING_HIRE);

        assertThat(Schedule.heldBefore(DAY.plusDays(4), soon)).isEqualTo(soon);
    }

    @Test
    void asksOnlyOnceInTheLastWeek() {
        LocalDate goal = DAY.plusDays(5);
        Scheduled answered = new Scheduled(QUESTION, DAY, DAY.plusDays(40), null, Level.STRONG_HIRE);

        assertThat(Schedule.heldBefore(goal, answered)).isEqualTo(answered);
    }

    private static Scheduled only(Met... met) {
        List<Scheduled> schedule = Schedule.of(List.of(met), List.of(), ZoneOffset.UTC);
        assertThat(schedule).hasSize(1);
        return schedule.getFirst();
    }

    private static Met answered(Instant at, Level level) {
        return new Met(QUESTION, at, level);
    }

    private static Review graded(Instant at, Level level) {
        return new Review(
                AttemptId.random(),
                QUESTION,
                new RevisionId(UUID.randomUUID()),
                at,
                Duration.ZERO,
                at,
                null,
                null,
                null,
                at,
                level);
    }
}
