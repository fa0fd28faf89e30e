package dev.mockroom.companies;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How a company interviews, as far as the bank can tell.
///
/// Mixes and weights are shares that sum to 1.
///
/// @param id         empty for the profile of no company in particular
/// @param asks       the questions that name it; all questions where there is no company
/// @param topicMix   the share of each area among them
/// @param difficulty the share of each difficulty among them
/// @param weights    what each dimension counts for in a score
/// @param bar        the level a candidate should reach
/// @param rounds     how its interviews go, in order
/// @param grounds    what all of this rests on
public record CompanyProfile(
        Optional<CompanyId> id,
        String name,
        Set<QuestionId> asks,
        Map<String, Double> topicMix,
        Map<Difficulty, Double> difficulty,
        Map<Dimension, Double> weights,
        Level bar,
        List<Round> rounds,
        Grounds grounds) {

    public CompanyProfile {
        asks = Set.copyOf(asks);
        topicMix = Map.copyOf(topicMix);
        difficulty = Map.copyOf(difficulty);
        weights = Map.copyOf(weights);
        rounds = List.copyOf(rounds);
    }
}
