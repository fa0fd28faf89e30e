package dev.mockroom.progress;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.FromAllSeats;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.interviews.Phase;
import dev.mockroom.scoring.ScoreRecords;
import dev.mockroom.scoring.ScoredAttempt;
import dev.mockroom.scoring.ScoredInterview;
import dev.mockroom.shared.OncePerReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what one person has practised, in a constant number of statements.
@Component
class Practice {

    /// Older interviews than so many no longer count; nobody's level is what it was three hundred interviews ago.
    private static final int INTERVIEWS = 300;

    private final InterviewRecords interviews;
    private final ScoreRecords scores;

    Practice(InterviewRecords interviews, ScoreRecords scores) {
        this.interviews = interviews;
        this.scores = scores;
    }

    @Transactional(readOnly = true)
    Practised of(AccountId candidate) {
        return OncePerReading.of(new Of(candidate), () -> read(candidate));
    }

    private record Of(AccountId candidate) {}

    private Practised read(AccountId candidate) {
        FromAllSeats all = interviews.fromAllSeats(candidate, INTERVIEWS);
        return new Practised(
                all.own(),
                scores.of(all.own().stream()
                        .filter(interview -> interview.phase() == Phase.ENDED)
                        .toList()),
                all);
    }

    /// What one person has practised.
    ///
    /// @param interviews newest first
    /// @param scored     those whose blind sheet is submitted
    /// @param seats      what they know of others' interviews too
    record Practised(List<InterviewRecord> interviews, Map<InterviewId, ScoredInterview> scored, FromAllSeats seats) {

        /// The same without these, which are not for now.
        Practised without(Set<InterviewId> others) {
            return others.isEmpty()
                    ? this
                    : new Practised(
                            interviews.stream()
                                    .filter(interview -> !others.contains(interview.id()))
                                    .toList(),
                            scored,
                            seats);
        }

        /// The interviews that are over, the latest first.
        List<InterviewRecord> ended() {
            return interviews.stream()
                    .filter(interview -> interview.ended().isPresent())
                    .sorted(Comparator.comparing((InterviewRecord interview) ->
                                    interview.ended().orElseThrow())
                            .reversed()
                            .thenComparing(interview -> interview.id().value()))
                    .toList();
        }

        /// Every answer of an interview that is over: the latest interview first, each in the order of its plan.
        List<Answer> answers() {
            List<Answer> answers = new ArrayList<>();
            for (InterviewRecord interview : ended()) {
                Optional<ScoredInterview> outcome = Optional.ofNullable(scored.get(interview.id()));
                for (AttemptRecord attempt : interview.attempts()) {
                    answers.add(new Answer(
                            interview,
                            attempt,
                            outcome.map(rated -> rated.attempts().get(attempt.id()))));
                }
            }
            return answers;
        }
    }

    /// One answer and how it went, once its candidate has said so.
    record Answer(InterviewRecord interview, AttemptRecord attempt, Optional<ScoredAttempt> outcome) {

        Instant at() {
            return interview.ended().orElseThrow();
        }

        Optional<Integer> later() {
            return outcome.flatMap(ScoredAttempt::later).map(level -> level.number());
        }

        Optional<Integer> blind() {
            return outcome.flatMap(ScoredAttempt::blind).map(level -> level.number());
        }
    }
}
