package dev.mockroom.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.planning.PlanOutcome.Planned;
import dev.mockroom.planning.PlanOutcome.Refused;
import dev.mockroom.planning.PlanOutcome.Rule;
import dev.mockroom.planning.Wishes.Kept;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlannerProperties {

    @Property(tries = 2000)
    void keepsEveryHardRule(@ForAll @IntRange(max = 150) int size, @ForAll long seed) {
        Instance instance = Instance.of(size, seed);

        check(instance, instance.plan());
    }

    @Property(tries = 500)
    void keepsEveryHardRuleThroughALoop(@ForAll @IntRange(max = 150) int size, @ForAll long seed) {
        Instance instance = Instance.of(size, seed);
        Instance loop = instance.with(instance.blueprint().withForm(new Form.Loop(2 + (int) Math.floorMod(seed, 2L))));

        check(loop, loop.plan());
    }

    @Property(tries = 300)
    void keepsEveryHardRuleWhenTheTwoSwapRoles(@ForAll @IntRange(min = 20, max = 150) int size, @ForAll long seed) {
        Instance instance = Instance.of(size, seed);
        PracticeHistory.Seen other = seenByChance(instance, seed);
        Instance both = new Instance(
                instance.bank(),
                instance.groups(),
                instance.followUps(),
                instance.profile(),
                instance.blueprint(),
                instance.history().swappingWith(other));

        if (both.plan() instanceof Planned plan) {
            Instant rested = Instance.NOW.minus(Duration.ofDays(both.blueprint().restDays()));
            assertThat(plan.items())
                    .allSatisfy(item -> assertThat(other.questions().getOrDefault(item.question(), Instant.MIN))
                            .isBefore(rested));
        }
    }

    @Property(tries = 300)
    void takesEverySmallestRelaxationThatItOffers(@ForAll @IntRange(max = 30) int size, @ForAll long seed) {
        Instance instance = Instance.of(size, seed);

        if (instance.plan() instanceof Refused refused) {
            refused.relaxed()
                    .ifPresent(
                            relaxed -> assertThat(instance.with(relaxed).plan()).isInstanceOf(Planned.class));
        }
    }

    @Property(tries = 300)
    void keepsWhatIsToStayAndLeavesOutWhatIsNot(@ForAll @IntRange(min = 30, max = 150) int size, @ForAll long seed) {
        Instance instance = Instance.of(size, seed);
        if (!(instance.plan() instanceof Planned first)) {
            return;
        }
        QuestionId stays = first.items().getFirst().question();
        QuestionId goes = first.items().getLast().question();
        Wishes wishes =
                new Wishes(List.of(new Kept(stays, 1)), stays.equals(goes) ? Set.of() : Set.of(goes), List.of());
        Instance again = instance.with(instance.blueprint().withSeed(seed + 1).withWishes(wishes));

        switch (again.plan()) {
            case Planned plan -> {
                check(again, plan);
                assertThat(plan.items()).extracting(PlanItem::question).contains(stays);
                if (!stays.equals(goes)) {
                    assertThat(plan.items()).extracting(PlanItem::question).doesNotContain(goes);
                }
            }
            case Refused refused -> assertThat(refused.rule()).isNotEqualTo(Rule.KEPT_DO_NOT_FIT);
        }
    }

    @Property(tries = 300)
    void swapsOneQuestionForTheOneThatItOffersAndTouchesNoOther(
            @ForAll @IntRange(min = 30, max = 150) int size, @ForAll long seed) {
        Instance instance = Instance.of(size, seed);
        if (!(instance.plan() instanceof Planned first)) {
            return;
        }
        QuestionId from = first.items()
                .get((int) Math.floorMod(seed, (long) first.items().size()))
                .question();
        Optional<Exchange> exchange = Planner.exchange(
                instance.pool(), instance.profile(), instance.blueprint(), instance.history(), Instance.NOW, from);
        if (exchange.isEmpty()) {
            return;
        }
        QuestionId to = exchange.get().to().id();
        Instance swapped = instance.with(
                instance.blueprint().withWishes(instance.blueprint().wishes().swapped(from, to)));

        Planned plan = (Planned) swapped.plan();

        check(swapped, plan);
        Set<QuestionId> expected = new HashSet<>(questions(first));
        expected.remove(from);
        expected.add(to);
        assertThat(questions(plan)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void givesTheSamePlanWhateverTheBanksOrder(@ForAll @IntRange(min = 1, max = 150) int size, @ForAll long seed) {
        Instance instance = Instance.of(size, seed);
        List<QuestionSummary> shuffled = new ArrayList<>(instance.bank());
        Collections.shuffle(shuffled, new Random(seed));
        Instance other = new Instance(
                shuffled,
                instance.groups(),
                instance.followUps(),
                instance.profile(),
                instance.blueprint(),
                instance.history());

        assertThat(other.plan()).isEqualTo(instance.plan());
    }

    private static void check(Instance instance, PlanOutcome outcome) {
        switch (outcome) {
            case Planned plan -> checkPlan(instance, plan);
            case Refused refused -> assertThat(refused.rule()).isNotNull();
        }
    }

    private static void checkPlan(Instance instance, Planned plan) {
        Map<QuestionId, QuestionSummary> bank =
                instance.bank().stream().collect(Collectors.toMap(QuestionSummary::id, Function.identity()));
        List<PlanItem> items = plan.items();
        assertThat(items).extracting(PlanItem::question).doesNotHaveDuplicates();
        assertThat(items.stream()
                        .map(PlanItem::question)
                        .filter(instance.groups()::containsKey)
                        .map(instance.groups()::get))
                .as("near-duplicates")
                .doesNotHaveDuplicates();
        for (PlannedRound round : plan.rounds()) {
            assertThat(round.items()).isNotEmpty();
            assertThat(round.planned()).isBetween((round.minutes() * 6 + 9) / 10, round.minutes());
            assertThat(round.items()).extracting(PlanItem::difficulty).isSorted();
            assertThat(round.items().stream().map(PlanItem::number).toList())
                    .isEqualTo(IntStream.rangeClosed(1, round.items().size())
                            .boxed()
                            .toList());
        }
        Instant rested = Instance.NOW.minus(Duration.ofDays(instance.blueprint().restDays()));
        PracticeHistory.Seen history = instance.history();
        for (PlanItem item : items) {
            QuestionSummary question = bank.get(item.question());
            assertThat(item.minutes()).isGreaterThanOrEqualTo(question.minutes());
            assertThat(item.reasons()).isNotEmpty();
            Instant seen = history.questions().getOrDefault(item.question(), Instant.MIN);
            boolean wanted = item.reasons().contains(Reason.CHOSEN);
            if (!seen.isBefore(rested) && !history.due().contains(item.question()) && !wanted) {
                assertThat(item.reasons()).contains(Reason.FOLLOW_UP);
                assertThat(item.followUp())
                        .as("a follow-up that was not asked yet")
                        .isBetween(
                                Math.max(1, history.met().getOrDefault(item.question(), 1)),
                                instance.followUps().getOrDefault(item.question(), 0));
            }
        }
    }

    private static PracticeHistory.Seen seenByChance(Instance instance, long seed) {
        Random random = new Random(~seed);
        Map<QuestionId, Instant> seen = new HashMap<>();
        instance.bank().forEach(question -> {
            if (random.nextInt(3) == 0) {
                seen.put(question.id(), Instance.NOW.minus(Duration.ofHours(random.nextInt(24 * 60))));
            }
        });
        return new PracticeHistory.Seen(seen, Map.of());
    }

    private static Set<QuestionId> questions(Planned plan) {
        return plan.items().stream().map(PlanItem::question).collect(Collectors.toSet());
    }
}
