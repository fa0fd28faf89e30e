package dev.mockroom.companies;

import dev.mockroom.companies.Grounds.Basis;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Derives a company's profile from the questions that name it.
///
/// A share is pulled towards the whole bank's where a company has few questions: with n questions of its own and a
/// share s among them, the profile says (n·s + k·S) / (n + k), where S is the bank's share and k = 5. (Additive
/// smoothing with the bank as prior; Manning, Raghavan & Schütze, *Introduction to Information Retrieval*, 2008, 12.2.)
/// The bank says nothing of weights and bars, so every dimension counts the same and the bar is 'leaning hire'.
final class ProfileDerivation {

    static final double PRIOR_STRENGTH = 5;

    private static final Map<Dimension, Double> EVEN_WEIGHTS = Arrays.stream(Dimension.values())
            .collect(Collectors.toMap(dimension -> dimension, dimension -> 1.0 / Dimension.values().length));

    /// Rounds as many companies hold them; the mix within each is the company's own.
    private static final List<Round> GENERAL_ROUNDS = List.of(
            new Round("Phone screen", 30, 4, Map.of(), FollowUpDepth.BRIEF),
            new Round("Breadth", 45, 5, Map.of(), FollowUpDepth.USUAL),
            new Round("Depth", 45, 4, Map.of(), FollowUpDepth.DEEP));

    private final Map<String, Double> areas;
    private final Map<Difficulty, Double> difficulties;

    ProfileDerivation(List<QuestionSummary> bank) {
        areas = shares(bank, QuestionSummary::area);
        difficulties = shares(bank, QuestionSummary::difficulty);
    }

    CompanyProfile of(CompanyId id, String name, List<QuestionSummary> asked) {
        Set<QuestionId> ids = asked.stream().map(QuestionSummary::id).collect(Collectors.toUnmodifiableSet());
        return new CompanyProfile(
                Optional.of(id),
                name,
                ids,
                smoothed(shares(asked, QuestionSummary::area), areas, asked.size()),
                smoothed(shares(asked, QuestionSummary::difficulty), difficulties, asked.size()),
                EVEN_WEIGHTS,
                Level.LEANING_HIRE,
                GENERAL_ROUNDS,
                new Grounds(asked.size(), 0, true, Basis.TEMPLATE, Basis.TEMPLATE, Basis.TEMPLATE));
    }

    CompanyProfile ofAny(Set<QuestionId> all) {
        return new CompanyProfile(
                Optional.empty(),
                "",
                all,
                areas,
                difficulties,
                EVEN_WEIGHTS,
                Level.LEANING_HIRE,
                GENERAL_ROUNDS,
                Grounds.ofAny(all.size()));
    }

    private static <K> Map<K, Double> shares(List<QuestionSummary> questions, Function<QuestionSummary, K> property) {
        Map<K, Double> shares = new HashMap<>();
        for (QuestionSummary question : questions) {
            shares.merge(property.apply(question), 1.0 / questions.size(), Double::sum);
        }
        return shares;
    }

    private static <K> Map<K, Double> smoothed(Map<K, Double> own, Map<K, Double> prior, int n) {
        Map<K, Double> smoothed = new HashMap<>();
        prior.forEach((key, share) ->
                smoothed.put(key, (n * own.getOrDefault(key, 0.0) + PRIOR_STRENGTH * share) / (n + PRIOR_STRENGTH)));
        return smoothed;
    }
}
