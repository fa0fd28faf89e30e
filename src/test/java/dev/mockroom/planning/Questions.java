package dev.mockroom.planning;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.companies.FollowUpDepth;
import dev.mockroom.companies.Grounds;
import dev.mockroom.companies.Grounds.Basis;
import dev.mockroom.companies.Round;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Made-up banks and profiles for the planner's tests.
final class Questions {

    static final List<String> AREAS = List.of("Foundations", "Evaluation", "Deep learning", "Production");
    private static final List<Difficulty> DIFFICULTIES = List.of(Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD);

    private Questions() {}

    static QuestionSummary question(int number, String area, Difficulty difficulty, int minutes, String... topics) {
        UUID id = new UUID(0x9E3779B97F4A7C15L * (number + 1), number);
        return new QuestionSummary(
                new QuestionId(id),
                new RevisionId(id),
                "question-" + number,
                "Question " + number,
                difficulty,
                minutes,
                area,
                topics.length == 0 ? List.of("topic-" + number) : List.of(topics),
                List.of());
    }

    /// A bank of this size, the same for the same seed.
    static List<QuestionSummary> bank(int size, long seed) {
        Random random = new Random(seed);
        List<QuestionSummary> bank = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            bank.add(question(
                    i,
                    AREAS.get(random.nextInt(AREAS.size())),
                    DIFFICULTIES.get(random.nextInt(3)),
                    5 + random.nextInt(10)));
        }
        return bank;
    }

    /// No company in particular: the bank as it is.
    static CompanyProfile any(List<QuestionSummary> bank) {
        return profile(Optional.empty(), bank, bank);
    }

    /// A company that asks these questions.
    static CompanyProfile asking(List<QuestionSummary> asked, List<QuestionSummary> bank) {
        return profile(Optional.of(new CompanyId("acme")), asked, bank);
    }

    private static CompanyProfile profile(
            Optional<CompanyId> id, List<QuestionSummary> asked, List<QuestionSummary> bank) {
        Map<String, Double> areas = new HashMap<>();
        Map<Difficulty, Double> difficulties = new HashMap<>();
        bank.forEach(question -> {
            areas.merge(question.area(), 1.0 / bank.size(), Double::sum);
            difficulties.merge(question.difficulty(), 1.0 / bank.size(), Double::sum);
        });
        Set<QuestionId> asks = asked.stream().map(QuestionSummary::id).collect(Collectors.toSet());
        return new CompanyProfile(
                id,
                "Acme",
                asks,
                areas,
                difficulties,
                Map.of(Dimension.DEPTH, 1.0),
                Level.LEANING_HIRE,
                List.of(new Round("Breadth", 45, 5, Map.of(), FollowUpDepth.USUAL)),
                new Grounds(asks.size(), 0, true, Basis.TEMPLATE, Basis.TEMPLATE, Basis.TEMPLATE));
    }
}
