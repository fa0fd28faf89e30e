package dev.mockroom.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.planning.PlanOutcome.Planned;
import dev.mockroom.planning.Substitute.None;
import dev.mockroom.planning.Substitute.Why;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Seniority;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SubstitutingTest {

    private static final Blueprint HALF_AN_HOUR = blueprint(30);

    @Test
    void keepsTheRulesOfThePlanForEveryQuestionOfManyPlans() {
        for (long seed = 1; seed <= 40; seed++) {
            Instance instance = Instance.of(150, seed);
            if (!(instance.plan() instanceof Planned planned)) {
                continue;
            }
            PlannedRound round = planned.rounds().getFirst();
            Blueprint walked = new Blueprint(
                            instance.blueprint().company(),
                            round.minutes(),
                            instance.blueprint().seniority(),
                            instance.blueprint().restDays(),
                            instance.blueprint().seed())
                    .withForm(round.name().<Form>map(Form.OneRound::new).orElseGet(Form.Free::new));
            Pool pool = instance.pool();
            for (PlanItem item : round.items()) {
                Substituting substituting = new Substituting(
                        pool,
                        instance.profile(),
                        walked,
                        instance.history(),
                        Instance.NOW,
                        round.items(),
                        questions(round.items()));
                Optional<PlanItem> other = substituting.best(item.number());
                assertThat(substituting.best(item.number()))
                        .as("the same again")
                        .isEqualTo(other);
                if (other.isEmpty()) {
                    continue;
                }
                int minutes = round.planned() - item.minutes() + other.get().minutes();
                assertThat(minutes).isBetween(round.minutes() * 3 / 5, round.minutes());
                assertThat(round.items().stream().map(each -> group(pool, each)))
                        .as("neither in the plan nor like anything in it")
                        .doesNotContain(group(pool, other.get()));
                assertThat(other.get().number()).isEqualTo(item.number());
                assertThat(other.get().reasons()).startsWith(Reason.CHOSEN);
            }
        }
    }

    @Test
    void neverComesBackToWhatStoodThere() {
        List<QuestionSummary> bank = bank(12, 10);
        List<PlanItem> plan = plan(bank, 0, 1, 2);
        Set<QuestionId> closed = new HashSet<>(questions(plan));

        for (int time = 0; time < 9; time++) {
            PlanItem other = substituting(bank, plan, closed, 30).best(2).orElseThrow();
            assertThat(closed.add(other.question())).isTrue();
        }

        assertThat(substituting(bank, plan, closed, 30).best(2)).isEmpty();
        assertThat(substituting(bank, plan, closed, 30).refusal(2)).isEqualTo(new None(Why.NOTHING_ELSE, 0));
    }

    @Test
    void saysHowManyMinutesTheShortestNeeds() {
        List<QuestionSummary> bank = new ArrayList<>(bank(3, 10));
        bank.add(Questions.question(3, "Foundations", Difficulty.MEDIUM, 13));
        List<PlanItem> plan = plan(bank, 0, 1, 2);

        assertThat(substituting(bank, plan, questions(plan), 30).best(2)).isEmpty();
        assertThat(substituting(bank, plan, questions(plan), 30).refusal(2)).isEqualTo(new None(Why.TOO_LONG, 3));
        assertThat(substituting(bank, plan, questions(plan), 33).best(2)).isPresent();
    }

    @Test
    void saysWhatWasSeenTooLately() {
        List<QuestionSummary> bank = bank(4, 10);
        List<PlanItem> plan = plan(bank, 0, 1, 2);
        Substituting substituting = new Substituting(
                Pool.of(bank, Map.of(), Map.of()),
                Questions.any(bank),
                HALF_AN_HOUR,
                new PracticeHistory.Seen(Map.of(bank.get(3).id(), Instance.NOW.minusSeconds(3600)), Map.of()),
                Instance.NOW,
                plan,
                questions(plan));

        assertThat(substituting.best(2)).isEmpty();
        assertThat(substituting.refusal(2)).isEqualTo(new None(Why.SEEN_LATELY, 0));
    }

    @Test
    void bringsBackWhatWasSeenWithAFollowUpWhereNothingElseFits() {
        List<QuestionSummary> bank = bank(4, 10);
        List<PlanItem> plan = plan(bank, 0, 1, 2);
        QuestionId seen = bank.get(3).id();
        Substituting substituting = new Substituting(
                Pool.of(bank, Map.of(), Map.of(seen, 2)),
                Questions.any(bank),
                HALF_AN_HOUR,
                new PracticeHistory.Seen(Map.of(seen, Instance.NOW.minusSeconds(3600)), Map.of()),
                Instance.NOW,
                plan,
                questions(plan));

        assertThat(substituting.best(2)).map(PlanItem::followUp).contains(1);
    }

    @Test
    void countsTheMinutesOfWhatHasLeftTheBankSince() {
        List<QuestionSummary> bank = bank(5, 10);
        List<PlanItem> plan = plan(bank, 0, 1, 2);
        List<QuestionSummary> later = new ArrayList<>(bank.subList(1, 4));
        later.add(Questions.question(9, "Foundations", Difficulty.MEDIUM, 11));

        assertThat(substituting(later, plan, questions(plan), 30).best(2))
                .map(PlanItem::question)
                .contains(bank.get(3).id());
        assertThat(substituting(later, plan, questions(plan), 30).over(plan.get(1)))
                .isZero();
        assertThat(substituting(later, plan, questions(plan), 28).over(plan.get(1)))
                .isEqualTo(2);
    }

    private static Substituting substituting(
            List<QuestionSummary> bank, List<PlanItem> plan, Set<QuestionId> closed, int minutes) {
        return new Substituting(
                Pool.of(bank, Map.of(), Map.of()),
                Questions.any(bank),
                blueprint(minutes),
                PracticeHistory.Seen.NOTHING,
                Instance.NOW,
                plan,
                closed);
    }

    private static Blueprint blueprint(int minutes) {
        return new Blueprint(Optional.empty(), minutes, Seniority.MID, Blueprint.REST_DAYS, 1);
    }

    private static List<QuestionSummary> bank(int size, int minutes) {
        return IntStream.range(0, size)
                .mapToObj(number -> Questions.question(number, "Foundations", Difficulty.MEDIUM, minutes))
                .toList();
    }

    private static List<PlanItem> plan(List<QuestionSummary> bank, int... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(index -> {
                    QuestionSummary question = bank.get(numbers[index]);
                    return new PlanItem(
                            index + 1,
                            question.id(),
                            question.revision(),
                            question.minutes(),
                            question.area(),
                            question.difficulty(),
                            0,
                            List.of(Reason.MIX));
                })
                .toList();
    }

    private static int group(Pool pool, PlanItem item) {
        return pool.group(pool.place(item.question()).orElseThrow());
    }

    private static Set<QuestionId> questions(List<PlanItem> items) {
        return items.stream().map(PlanItem::question).collect(Collectors.toSet());
    }
}
