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
    void prefersTwoQuestionsToOneLongOne() {
        List<QuestionSummary> bank = List.of(
                Questions.question(1, "Foundations", Difficulty.MEDIUM, 13),
                Questions.question(4, "Foundations", Difficulty.MEDIUM, 14),
                Questions.question(5, "Deep learning", Difficulty.MEDIUM, 13),
                Questions.question(2, "Evaluation", Difficulty.MEDIUM, 7),
                Questions.question(3, "Production", Difficulty.MEDIUM, 8));

        PlanOutcome outcome = Planner.plan(
                bank, Questions.any(bank), blueprint(15, Seniority.MID, 1), PracticeHistory.Seen.NOTHING, NOW);

        assertThat(((Planned) outcome).minutes()).isEqualTo(15);
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
                        BANK,
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
                twins, Questions.any(twins), blueprint(24, Seniority.MID, 1), PracticeHistory.Seen.NOTHING, NOW);

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

        assertThat(Planner.plan(three, Questions.any(three), blueprint(minutes, Seniority.MID, 1), longAgo, NOW))
                .isInstanceOf(Planned.class);
    }

    @Test
    void refusesWhenEverythingWasSeenLately() {
        PlanOutcome outcome = Planner.plan(
                BANK, Questions.any(BANK), blueprint(30, Seniority.MID, 1), seen(BANK, NOW.minusSeconds(60)), NOW);

        assertThat(outcome).isEqualTo(new Refused(Rule.SEEN_LATELY, Relaxation.ALLOW_SEEN, 0));
    }

    @Test
    void refusesAnEmptyBank() {
        assertThat(Planner.plan(
                        List.of(),
                        Questions.any(List.of()),
                        blueprint(30, Seniority.MID, 1),
                        PracticeHistory.Seen.NOTHING,
                        NOW))
                .isEqualTo(new Refused(Rule.BANK_IS_EMPTY, Relaxation.IMPORT_QUESTIONS, 0));
    }

    @Test
    void namesTheMinutesThatAThinBankCouldFill() {
        List<QuestionSummary> thin = List.of(
                Questions.question(1, "Foundations", Difficulty.EASY, 6),
                Questions.question(2, "Evaluation", Difficulty.MEDIUM, 8));

        assertThat(Planner.plan(
                        thin, Questions.any(thin), blueprint(60, Seniority.MID, 1), PracticeHistory.Seen.NOTHING, NOW))
                .isEqualTo(new Refused(Rule.BANK_IS_THIN, Relaxation.FEWER_MINUTES, 14));
    }

    @Test
    void namesTheMinutesOfTheShortestQuestionWhenNoneFits() {
        List<QuestionSummary> hard = List.of(Questions.question(1, "Foundations", Difficulty.HARD, 14));

        assertThat(Planner.plan(
                        hard, Questions.any(hard), blueprint(10, Seniority.MID, 1), PracticeHistory.Seen.NOTHING, NOW))
                .isEqualTo(new Refused(Rule.QUESTIONS_TOO_LONG, Relaxation.MORE_MINUTES, 14));
    }

    private static Blueprint blueprint(int minutes, Seniority seniority, long seed) {
        return new Blueprint(Optional.empty(), minutes, seniority, Blueprint.REST_DAYS, seed);
    }

    private static Planned planned(Blueprint blueprint, PracticeHistory.Seen history) {
        return (Planned) Planner.plan(BANK, Questions.any(BANK), blueprint, history, NOW);
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
