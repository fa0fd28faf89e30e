package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that was said of one candidate's answers and is open to them.
///
/// The three kinds of raters are kept apart from the first reading on: nothing ever averages over them.
///
/// @param rated   the answers whose candidate has submitted their blind sheet; all others are closed
/// @param blind   by the candidate, before any rubric
/// @param self    by the candidate, beside the rubric
/// @param others  by everybody else who has submitted
/// @param verdicts the candidate's on each interview, blind
/// @param signals how many signals each rubric has
public record SaidOfAnswers(
        Set<AttemptId> rated,
        Map<AttemptId, SaidOfAnswer> blind,
        Map<AttemptId, SaidOfAnswer> self,
        Map<AttemptId, List<SaidOfAnswer>> others,
        Map<InterviewId, Level> verdicts,
        Map<RevisionId, Integer> signals) {

    public SaidOfAnswers {
        rated = Set.copyOf(rated);
        blind = Map.copyOf(blind);
        self = Map.copyOf(self);
        others = Map.copyOf(others);
        verdicts = Map.copyOf(verdicts);
        signals = Map.copyOf(signals);
    }
}
