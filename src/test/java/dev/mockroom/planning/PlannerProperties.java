package dev.mockroom.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.planning.PlanOutcome.Planned;
import dev.mockroom.planning.PlanOutcome.Refused;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Seniority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlannerProperties {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Property(tries = 200)
    void keepsEveryHardRule(
            @ForAll @IntRange(max = 80) int size,
            @ForAll @IntRange(min = 10, max = 120) int minutes,
            @ForAll Seniority seniority,
            @ForAll long seed) {
        List<QuestionSummary> bank = Questions.bank(size, seed);
        PracticeHistory.Seen history = halfSeen(bank, seed);

        PlanOutcome outcome =
                Planner.plan(bank, Questions.any(bank), blueprint(minutes, seniority, seed), history, NOW);

        switch (outcome) {
            case Planned plan -> {
                assertThat(plan.items()).isNotEmpty();
                assertThat(plan.minutes()).isLessThanOrEqualTo(minutes);
                assertThat(plan.items()).extracting(PlanItem::question).doesNotHaveDuplicates();
                assertThat(plan.items()).extracting(PlanItem::difficulty).isSorted();
                assertThat(plan.items()).allSatisfy(item -> {
                    assertThat(item.reasons()).isNotEmpty();
                    assertThat(history.questions()).doesNotContainKey(item.question());
                });
            }
            case Refused refused -> assertThat(refused.rule()).isNotNull();
        }
    }

    @Property(tries = 100)
    void givesTheSamePlanForTheSameSeedWhateverTheBanksOrder(
            @ForAll @IntRange(min = 1, max = 80) int size, @ForAll long seed) {
        List<QuestionSummary> bank = Questions.bank(size, seed);
        List<QuestionSummary> shuffled = new ArrayList<>(bank);
        Collections.shuffle(shuffled, new Random(seed));
        Blueprint blueprint = blueprint(45, Seniority.MID, seed);

        assertThat(Planner.plan(shuffled, Questions.any(bank), blueprint, PracticeHistory.Seen.NOTHING, NOW))
                .isEqualTo(Planner.plan(bank, Questions.any(bank), blueprint, PracticeHistory.Seen.NOTHING, NOW));
    }

    private static PracticeHistory.Seen halfSeen(List<QuestionSummary> bank, long seed) {
        Random random = new Random(seed);
        Map<QuestionId, Instant> seen = new HashMap<>();
        bank.forEach(question -> {
            if (random.nextBoolean()) {
                seen.put(question.id(), NOW.minusSeconds(3600));
            }
        });
        return new PracticeHistory.Seen(seen, Map.of());
    }

    private static Blueprint blueprint(int minutes, Seniority seniority, long seed) {
        return new Blueprint(Optional.empty(), minutes, seniority, Blueprint.REST_DAYS, seed);
    }
}
