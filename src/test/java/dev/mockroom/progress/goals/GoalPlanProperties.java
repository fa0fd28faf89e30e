package dev.mockroom.progress.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.progress.goals.GoalPlan.Purpose;
import dev.mockroom.progress.goals.GoalPlan.Week;
import dev.mockroom.shared.Seniority;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GoalPlanProperties {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-14");
    private static final Map<String, Double> MIX = Map.of("Evaluation", 0.5, "Experiments", 0.3, "Modelling", 0.2);

    @Property
    void coversEveryDayBeforeTheDateOnce(
            @ForAll @IntRange(min = 1, max = 400) int days, @ForAll @IntRange(min = 5, max = 240) int minutes) {
        GoalPlan plan = plan(days, minutes, Map.of());

        List<LocalDate> covered = plan.weeks().stream()
                .flatMap(week -> week.from().datesUntil(week.to().plusDays(1)))
                .toList();
        assertThat(covered).isEqualTo(TODAY.datesUntil(TODAY.plusDays(days)).toList());
    }

    @Property
    void endsInRehearsalAndAsksForSomethingEachWeek(
            @ForAll @IntRange(min = 1, max = 400) int days, @ForAll @IntRange(min = 5, max = 240) int minutes) {
        GoalPlan plan = plan(days, minutes, Map.of());

        assertThat(plan.weeks().getLast().purpose()).isEqualTo(Purpose.REHEARSE);
        assertThat(plan.weeks()).allSatisfy(week -> {
            assertThat(week.interviews()).isPositive();
            assertThat(week.minutes()).isBetween(15, 60);
        });
    }

    @Property
    void keepsWithinTheMinutesOfADayWhereAnInterviewFitsAtAll(
            @ForAll @IntRange(min = 7, max = 400) int days, @ForAll @IntRange(min = 20, max = 240) int minutes) {
        GoalPlan plan = plan(days, minutes, Map.of());

        assertThat(plan.weeks().subList(1, plan.weeks().size()))
                .allSatisfy(
                        week -> assertThat(week.interviews() * week.minutes()).isLessThanOrEqualTo(5 * minutes));
    }

    @Example
    void joinsOneOrTwoDaysToTheWeekAfterThem() {
        assertThat(plan(9, 20, Map.of()).weeks()).hasSize(1);
        assertThat(plan(10, 20, Map.of()).weeks()).hasSize(2);
    }

    @Example
    void looksAroundFirstWhenThereIsTime() {
        GoalPlan plan = plan(29, 20, Map.of());

        assertThat(plan.weeks())
                .extracting(Week::purpose)
                .containsExactly(Purpose.LOOK_AROUND, Purpose.BUILD, Purpose.BUILD, Purpose.REHEARSE);
        assertThat(plan.weeks().getLast().from()).isEqualTo(TODAY.plusDays(22));
    }

    @Example
    void leansOnWhatCountsMuchAndIsWeak() {
        GoalPlan weak = plan(14, 20, Map.of("Evaluation", 3.9, "Experiments", 1.2, "Modelling", 1.1));

        assertThat(weak.weeks().getFirst().areas()).containsExactly("Experiments", "Modelling");
    }

    @Example
    void asksForNothingNewOnTheLastDays() {
        assertThat(plan(1, 20, Map.of()).today()).isEqualTo(new GoalPlan.Rest(false));
        assertThat(plan(0, 20, Map.of()).today()).isEqualTo(new GoalPlan.Rest(true));
    }

    @Example
    void rehearsesLongerThanADayUsuallyHas() {
        assertThat(plan(5, 30, Map.of()).today()).isEqualTo(new GoalPlan.Practise(Purpose.REHEARSE, 60, List.of()));
    }

    private static GoalPlan plan(int days, int minutes, Map<String, Double> levels) {
        GoalTerms terms = new GoalTerms(null, Stage.ONSITE, TODAY.plusDays(days), Seniority.MID, minutes);
        return GoalPlan.back(terms, TODAY, MIX, levels);
    }
}
