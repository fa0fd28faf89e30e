package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.Signal;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads how interviews went for the features above this one, which answer for who may see what.
///
/// Nothing is checked here, so no `ui` package touches this class; a test keeps it so.
@Service
@Transactional(readOnly = true)
public class ScoreRecords {

    private final ScorecardStore scorecards;
    private final RubricShapes rubrics;
    private final Weights weights;

    ScoreRecords(ScorecardStore scorecards, RubricShapes rubrics, Weights weights) {
        this.scorecards = scorecards;
        this.rubrics = rubrics;
        this.weights = weights;
    }

    /// What the candidates say of these interviews, in a constant number of statements.
    ///
    /// @return without those whose blind sheet is not submitted
    public Map<InterviewId, ScoredInterview> of(Collection<InterviewRecord> interviews) {
        Map<InterviewId, Map<ScorecardKind, Scorecard>> cards = new HashMap<>();
        Map<InterviewId, List<Scorecard>> others = new HashMap<>();
        for (Scorecard card : scorecards.ofCandidatesAndSubmitted(
                interviews.stream().map(InterviewRecord::id).toList())) {
            if (card.kind() == ScorecardKind.INTERVIEWER) {
                others.computeIfAbsent(card.interview(), id -> new ArrayList<>())
                        .add(card);
            } else {
                cards.computeIfAbsent(card.interview(), id -> new EnumMap<>(ScorecardKind.class))
                        .put(card.kind(), card);
            }
        }
        List<InterviewRecord> rated = interviews.stream()
                .filter(interview -> Optional.ofNullable(cards.get(interview.id()))
                        .map(own -> own.get(ScorecardKind.BLIND))
                        .map(Scorecard::isSealed)
                        .orElse(false))
                .toList();
        Map<RevisionId, List<Signal>> signals = rubrics.of(rated.stream()
                .flatMap(interview -> interview.attempts().stream())
                .map(AttemptRecord::revision)
                .collect(Collectors.toSet()));
        Map<InterviewId, ScoredInterview> scored = new LinkedHashMap<>();
        for (InterviewRecord interview : rated) {
            scored.put(
                    interview.id(),
                    scored(
                            interview,
                            cards.getOrDefault(interview.id(), Map.of()),
                            others.getOrDefault(interview.id(), List.of()),
                            signals));
        }
        return scored;
    }

    private ScoredInterview scored(
            InterviewRecord interview,
            Map<ScorecardKind, Scorecard> cards,
            List<Scorecard> others,
            Map<RevisionId, List<Signal>> signals) {
        Scorecard blind = Optional.ofNullable(cards.get(ScorecardKind.BLIND)).orElseThrow();
        Optional<Scorecard> self = Optional.ofNullable(cards.get(ScorecardKind.SELF));
        Map<Dimension, Double> weighed = weights.of(interview);
        Map<AttemptId, ScoredAttempt> attempts = new LinkedHashMap<>();
        for (AttemptRecord attempt : interview.attempts()) {
            Assessment assessment = self.map(card -> card.of(attempt.id())).orElse(Assessment.NONE);
            List<MarkedSignal> marked = signals.getOrDefault(attempt.revision(), List.of()).stream()
                    .map(signal -> MarkedSignal.of(signal, assessment.mark(signal.id())))
                    .toList();
            attempts.put(
                    attempt.id(),
                    new ScoredAttempt(
                            blind.rating(attempt.id()).flatMap(Rating::level).orElse(null),
                            assessment.chosen().flatMap(Rating::level).orElse(null),
                            level(others, attempt.id()),
                            DerivedScore.of(marked, assessment.chosen(), weighed)));
        }
        InterviewScore score = DerivedScore.of(
                attempts.values().stream().map(ScoredAttempt::score).toList());
        return new ScoredInterview(Optional.ofNullable(blind.verdict()).orElseThrow(), score, attempts);
    }

    /// Of several interviewers the mean, rounded down; null where none gave one.
    private static @Nullable Level level(List<Scorecard> others, AttemptId attempt) {
        OptionalDouble mean = others.stream()
                .flatMap(card -> card.rating(attempt).flatMap(Rating::level).stream())
                .mapToInt(Level::number)
                .average();
        return mean.isPresent() ? Level.of((int) mean.getAsDouble()) : null;
    }
}
