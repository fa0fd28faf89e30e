package dev.mockroom.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.planning.PlanOutcome.Planned;
import dev.mockroom.planning.PlanOutcome.Refused;
import dev.mockroom.planning.PlanOutcome.Relaxation;
import dev.mockroom.planning.PlanOutcome.Rule;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<QuestionSummary> BANK = Questions.bank(120, 7);

    @Test
    void fillsMostOfTheMinutes() {
        Planned plan = planned(blueprint(45, Seniority.MID, 1), PracticeHistory.Seen.NOTHING);

        assertThat(plan.minutes()).isBetween(40, 45);
    }

    @Test
    void asksAsManyQuestionsAsTheRoundHoldsAndGivesDeepOnesMoreTime() {
        Instance instance = Instance.of(200, 3);
        Blueprint screen = blueprint(30, Seniority.MID, 1).withForm(new Form.OneRound("Phone screen"));
        Blueprint depth = blueprint(45, Seniority.MID, 1).withForm(new Form.OneRound("Depth"));

        Planned brief =
                (Planned) Planner.plan(instance.pool(), instance.profile(), screen, PracticeHistory.Seen.NOTHING, NOW);
        Planned deep =
                (Planned) Planner.plan(instance.pool(), instance.profile(), depth, PracticeHistory.Seen.NOTHING, NOW);

        assertThat(brief.items()).hasSize(4);
        assertThat(deep.items()).hasSize(4);
        assertThat(deep.minutes()).isGreaterThan(brief.minutes());
        assertThat(deep.rounds()).extracting(PlannedRound::name).containsExactly(Optional.of("Depth"));
    }

    @Test
    void takesTheRoundsOfALoopOneAfterTheOther() {
        Instance instance = Instance.of(200, 3);
        Blueprint loop = blueprint(45, Seniority.MID, 1).withForm(new Form.Loop(3));

        Planned plan =
                (Planned) Planner.plan(instance.pool(), instance.profile(), loop, PracticeHistory.Seen.NOTHING, NOW);

        assertThat(plan.rounds())
                .extracting(round -> round.name().orElseThrow())
                .containsExactly("Phone screen", "Breadth", "Depth");
        assertThat(plan.rounds()).extracting(PlannedRound::minutes).containsExactly(30, 45, 45);
        assertThat(plan.items()).extracting(PlanItem::question).doesNotHaveDuplicates();
    }

    @Test
    void refusesALoopThatTheBankCannotFillAndOffersItsFirstRound() {
        Instance instance = Instance.of(12, 3);
        List<QuestionSummary> few = IntStream.range(0, 5)
                .mapToObj(number -> Questions.question(number, "Foundations", Difficulty.MEDIUM, 8))
                .toList();

        Refused refused = (Refused) Planner.plan(
                pool(few),
                instance.profile(),
                blueprint(45, Seniority.MID, 1).withForm(new Form.Loop(3)),
                PracticeHistory.Seen.NOTHING,
                NOW);

        assertThat(refused.rule()).isEqualTo(Rule.BANK_IS_THIN);
        assertThat(refused.round()).contains("Breadth");
        assertThat(refused.relaxation()).isEqualTo(Relaxation.FEWER_ROUNDS);
        assertThat(refused.relaxed().orElseThrow().form()).isEqualTo(new Form.OneRound("Phone screen"));
    }

    @Test
    void bringsBackWhatIsDueBeforeItHasRested() {
        PracticeHistory.Seen history = new PracticeHistory.Seen(
                seen(BANK, NOW.minusSeconds(60)).questions(),
                Map.of(),
                BANK.stream().limit(40).map(QuestionSummary::id).collect(Collectors.toSet()),
                Map.of());

        Planned plan = planned(blueprint(45, Seniority.MID, 1), history);

        assertThat(plan.items()).allSatisfy(item -> {
            assertThat(history.due()).contains(item.question());
            assertThat(item.reasons()).startsWith(Reason.DUE);
        });
    }

    @Test
    void bringsBackWhatWasSeenWithANewFollowUpWhereTheBankIsThin() {
        List<QuestionSummary> three = BANK.subList(0, 3);
        Map<QuestionId, Integer> followUps =
                three.stream().collect(Collectors.toMap(QuestionSummary::id, question -> 2));
        int minutes = three.stream().mapToInt(QuestionSummary::minutes).sum();

        Planned plan = (Planned) Planner.plan(
                Pool.of(three, Map.of(), followUps),
                Questions.any(three),
                blueprint(minutes, Seniority.MID, 1),
                seen(three, NOW.minusSeconds(60)),
                NOW);

        assertThat(plan.items()).extracting(PlanItem::followUp).containsOnly(1);
        assertThat(plan.items()).allSatisfy(item -> assertThat(item.reasons()).startsWith(Reason.FOLLOW_UP));
    }

    @Test
    void bringsNothingBackThatTheOtherKnowsWhenTheTwoSwapRoles() {
        List<QuestionSummary> three = BANK.subList(0, 3);
        Map<QuestionId, Integer> followUps =
                three.stream().collect(Collectors.toMap(QuestionSummary::id, question -> 2));
        PracticeHistory.Seen other = seen(three, NOW.minusSeconds(60));
        PracticeHistory.Seen own = new PracticeHistory.Seen(
                Map.of(), Map.of(), three.stream().map(QuestionSummary::id).collect(Collectors.toSet()), Map.of());

        assertThat(Planner.plan(
                        Pool.of(three, Map.of(), followUps),
                        Questions.any(three),
                        blueprint(20, Seniority.MID, 1),
                        own.swappingWith(other),
                        NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void shortensTheRestNoMoreThanItMust() {
        List<QuestionSummary> seen = BANK.subList(0, 10);
        Map<QuestionId, Instant> ages = new HashMap<>();
        for (int i = 0; i < seen.size(); i++) {
            ages.put(seen.get(i).id(), NOW.minus(Duration.ofDays(2L * i + 1)).minusSeconds(60));
        }
        PracticeHistory.Seen history = new PracticeHistory.Seen(ages, Map.of());

        Refused refused =
                (Refused) Planner.plan(pool(seen), Questions.any(seen), blueprint(30, Seniority.MID, 1), history, NOW);

        Blueprint relaxed = refused.relaxed().orElseThrow();
        assertThat(refused.relaxation()).isEqualTo(Relaxation.FEWER_REST_DAYS);
        assertThat(Planner.plan(pool(seen), Questions.any(seen), relaxed, history, NOW))
                .isInstanceOf(Planned.class);
        assertThat(Planner.plan(
                        pool(seen), Questions.any(seen), relaxed.withRestDays(relaxed.restDays() + 1), history, NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void saysWhatASwapCosts() {
        List<QuestionSummary> bank = List.of(
                Questions.question(1, "Foundations", Difficulty.MEDIUM, 10),
                Questions.question(2, "Foundations", Difficulty.MEDIUM, 10),
                Questions.question(3, "Foundations", Difficulty.EASY, 7));
        QuestionId asked = bank.get(0).id();

        Exchange exchange = Planner.exchange(
                        pool(bank),
                        Questions.asking(bank.subList(0, 2), bank.subList(0, 2)),
                        blueprint(20, Seniority.MID, 1),
                        PracticeHistory.Seen.NOTHING,
                        NOW,
                        asked)
                .orElseThrow();

        assertThat(exchange.to().id()).isEqualTo(bank.get(2).id());
        assertThat(exchange.costs())
                .extracting(Exchange.Cost::kind)
                .containsExactly(Exchange.Kind.SHORTER, Exchange.Kind.DIFFICULTIES, Exchange.Kind.NOT_ASKED);
        assertThat(exchange.costs().getFirst().minutes()).isEqualTo(3);
    }

    @Test
    void givesDifferentPlansForDifferentSeeds() {
        List<List<QuestionId>> plans = IntStream.range(0, 20)
                .mapToObj(seed -> questions(planned(blueprint(45, Seniority.MID, seed), PracticeHistory.Seen.NOTHING)))
                .distinct()
                .toList();

        assertThat(plans).hasSizeGreaterThan(15);
    }

    @Test
    void leansTowardsWhatTheCompanyAsks() {
        List<QuestionSummary> asked = BANK.subList(0, 30);
        List<PlanItem> items = IntStream.range(0, 10)
                .mapToObj(seed -> Planner.plan(
                        pool(BANK),
                        Questions.asking(asked, BANK),
                        blueprint(45, Seniority.MID, seed),
                        PracticeHistory.Seen.NOTHING,
                        NOW))
                .flatMap(outcome -> ((Planned) outcome).items().stream())
                .toList();

        assertThat(items)
                .filteredOn(item -> item.reasons().contains(Reason.COMPANY_ASKS))
                .as("where chance would give a quarter")
                .hasSizeGreaterThan(items.size() / 2);
    }

    @Test
    void asksSeniorPeopleHarderQuestionsThanJuniorOnes() {
        assertThat(share(Difficulty.HARD, Seniority.STAFF)).isGreaterThan(share(Difficulty.HARD, Seniority.JUNIOR));
        assertThat(share(Difficulty.EASY, Seniority.JUNIOR)).isGreaterThan(share(Difficulty.EASY, Seniority.STAFF));
    }

    @Test
    void risesInDifficulty() {
        assertThat(planned(blueprint(60, Seniority.MID, 3), PracticeHistory.Seen.NOTHING)
                        .items())
                .extracting(PlanItem::difficulty)
                .isSorted();
    }

    @Test
    void leansTowardsWeakAreas() {
        PracticeHistory.Seen weak = new PracticeHistory.Seen(
                Map.of(), Map.of("Evaluation", 1.4, "Foundations", 3.8, "Production", 3.5, "Deep learning", 3.6));

        assertThat(minutesOf("Evaluation", weak)).isGreaterThan(minutesOf("Evaluation", PracticeHistory.Seen.NOTHING));
    }

    @Test
    void neverPutsNearDuplicatesTogether() {
        List<QuestionSummary> twins = List.of(
                Questions.question(1, "Foundations", Difficulty.EASY, 8, "Leakage", "Validation"),
                Questions.question(2, "Foundations", Difficulty.EASY, 8, "Leakage", "Validation"),
                Questions.question(3, "Evaluation", Difficulty.HARD, 8, "Calibration", "Probability"));

        PlanOutcome outcome = Planner.plan(
                Pool.of(twins, Map.of(twins.get(0).id(), 1, twins.get(1).id(), 1), Map.of()),
                Questions.any(twins),
                blueprint(24, Seniority.MID, 1),
                PracticeHistory.Seen.NOTHING,
                NOW);

        assertThat(((Planned) outcome).items())
                .hasSize(2)
                .extracting(PlanItem::area)
                .doesNotHaveDuplicates();
    }

    @Test
    void letsWhatWasSeenComeBackAfterItsRest() {
        List<QuestionSummary> three = BANK.subList(0, 3);
        int minutes = three.stream().mapToInt(QuestionSummary::minutes).sum();
        PracticeHistory.Seen longAgo = seen(three, NOW.minus(Duration.ofDays(31)));

        assertThat(Planner.plan(pool(three), Questions.any(three), blueprint(minutes, Seniority.MID, 1), longAgo, NOW))
                .isInstanceOf(Planned.class);
    }

    @Test
    void refusesWhenEverythingWasSeenLately() {
        PlanOutcome outcome = Planner.plan(
                pool(BANK),
                Questions.any(BANK),
                blueprint(30, Seniority.MID, 1),
                seen(BANK, NOW.minusSeconds(60)),
                NOW);

        assertThat(outcome)
                .isEqualTo(new Refused(
                        Rule.SEEN_LATELY,
                        Optional.empty(),
                        30,
                        Relaxation.FEWER_REST_DAYS,
                        Optional.of(blueprint(30, Seniority.MID, 1).withRestDays(0))));
    }

    @Test
    void refusesAnEmptyBank() {
        assertThat(Planner.plan(
                        pool(List.of()),
                        Questions.any(List.of()),
                        blueprint(30, Seniority.MID, 1),
                        PracticeHistory.Seen.NOTHING,
                        NOW))
                .isEqualTo(new Refused(
                        Rule.BANK_IS_EMPTY, Optional.empty(), 30, Relaxation.IMPORT_QUESTIONS, Optional.empty()));
    }

    @Test
    void namesTheMinutesThatAThinBankCouldFill() {
        List<QuestionSummary> thin = List.of(
                Questions.question(1, "Foundations", Difficulty.EASY, 6),
                Questions.question(2, "Evaluation", Difficulty.MEDIUM, 8));

        assertThat(Planner.plan(
                        pool(thin),
                        Questions.any(thin),
                        blueprint(60, Seniority.MID, 1),
                        PracticeHistory.Seen.NOTHING,
                        NOW))
                .isEqualTo(new Refused(
                        Rule.BANK_IS_THIN,
                        Optional.empty(),
                        60,
                        Relaxation.FEWER_MINUTES,
                        Optional.of(blueprint(23, Seniority.MID, 1))));
    }

    @Test
    void namesTheMinutesOfTheShortestQuestionWhenNoneFits() {
        List<QuestionSummary> hard = List.of(Questions.question(1, "Foundations", Difficulty.HARD, 14));

        assertThat(Planner.plan(
                        pool(hard),
                        Questions.any(hard),
                        blueprint(10, Seniority.MID, 1),
                        PracticeHistory.Seen.NOTHING,
                        NOW))
                .isEqualTo(new Refused(
                        Rule.QUESTIONS_TOO_LONG,
                        Optional.empty(),
                        10,
                        Relaxation.MORE_MINUTES,
                        Optional.of(blueprint(14, Seniority.MID, 1))));
    }

    private static Pool pool(List<QuestionSummary> bank) {
        return Pool.of(bank, Map.of(), Map.of());
    }

    private static Blueprint blueprint(int minutes, Seniority seniority, long seed) {
        return new Blueprint(Optional.empty(), minutes, seniority, Blueprint.REST_DAYS, seed);
    }

    private static Planned planned(Blueprint blueprint, PracticeHistory.Seen history) {
        return (Planned) Planner.plan(pool(BANK), Questions.any(BANK), blueprint, history, NOW);
    }

    private static List<QuestionId> questions(Planned plan) {
        return plan.items().stream().map(PlanItem::question).toList();
    }

    private static long share(Difficulty difficulty, Seniority seniority) {
        return IntStream.range(0, 20)
                .mapToObj(seed -> planned(blueprint(45, seniority, seed), PracticeHistory.Seen.NOTHING))
                .flatMap(plan -> plan.items().stream())
                .filter(item -> item.difficulty() == difficulty)
                .count();
    }

    private static int minutesOf(String area, PracticeHistory.Seen history) {
        return IntStream.range(0, 30)
                .mapToObj(seed -> planned(blueprint(45, Seniority.MID, seed), history))
                .flatMap(plan -> plan.items().stream())
                .filter(item -> item.area().equals(area))
                .mapToInt(PlanItem::minutes)
                .sum();
    }

    private static PracticeHistory.Seen seen(List<QuestionSummary> questions, Instant at) {
        return new PracticeHistory.Seen(
                questions.stream().collect(Collectors.toMap(QuestionSummary::id, question -> at)), Map.of());
    }
}
