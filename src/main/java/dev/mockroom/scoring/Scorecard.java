package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What one rater says about one interview, as it stands.
///
/// @param sealed when it was submitted; null while it can still change
record Scorecard(
        ScorecardId id,
        InterviewId interview,
        SeatId seat,
        ScorecardKind kind,
        @Nullable Level verdict,
        String sentence,
        @Nullable Instant sealed,
        Map<AttemptId, Assessment> assessments) {

    boolean isSealed() {
        return sealed != null;
    }

    Assessment of(AttemptId attempt) {
        return assessments.getOrDefault(attempt, Assessment.NONE);
    }

    Optional<Rating> rating(AttemptId attempt) {
        return of(attempt).chosen();
    }

    /// @throws IllegalTransition when it was submitted
    void requireOpen() {
        if (isSealed()) {
            throw new IllegalTransition(
                    kind == ScorecardKind.INTERVIEWER
                            ? "Your scorecard is in and sealed. Once both are open, you can amend it."
                            : "These first impressions are already submitted and stay as they were. Go on in the debrief.");
        }
    }

    /// What is still to say before it can be sealed.
    ///
    /// @param attempts the interview's attempts in order; their numbers count from 1
    Optional<SubmitOutcome.Incomplete> lacking(List<AttemptId> attempts) {
        List<Integer> unrated = IntStream.range(0, attempts.size())
                .filter(index -> rating(attempts.get(index)).isEmpty())
                .mapToObj(index -> index + 1)
                .toList();
        return unrated.isEmpty() && verdict != null
                ? Optional.empty()
                : Optional.of(new SubmitOutcome.Incomplete(unrated, verdict == null));
    }
}
