package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.Phase;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Mark;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens an interview to its candidate, step by step, and keeps what they mark beside the rubric.
///
/// Every method throws [NotFound] for somebody else's interview. Those that write throw [IllegalTransition]
/// before the blind sheet is submitted, store each click at once, and keep what was said before.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Debriefs {

    private final OwnInterviews interviews;
    private final BlindSheets blindSheets;
    private final ScorecardStore scorecards;
    private final Reveals reveals;
    private final OpenDebriefs open;
    private final FeedbackStore feedback;
    private final Clock clock;

    Debriefs(
            OwnInterviews interviews,
            BlindSheets blindSheets,
            ScorecardStore scorecards,
            Reveals reveals,
            OpenDebriefs open,
            FeedbackStore feedback,
            Clock clock) {
        this.interviews = interviews;
        this.blindSheets = blindSheets;
        this.scorecards = scorecards;
        this.reveals = reveals;
        this.open = open;
        this.feedback = feedback;
        this.clock = clock;
    }

    /// How far the candidate has come, with what they may see there.
    public DebriefStep open(InterviewId id) {
        InterviewRecord interview = interviews.find(id);
        if (interview.phase() != Phase.ENDED) {
            return new DebriefStep.NotOver(id);
        }
        Reveals.Standing standing = reveals.of(id);
        Optional<Awaited> other = standing.reveal().isOpen() ? Optional.empty() : awaited(interview, standing);
        if (standing.isOpenToCandidate()) {
            return new DebriefStep.Revealed(open.of(interview, standing), other);
        }
        return standing.blindIn().isPresent()
                ? new DebriefStep.Sealed(id, other.orElseThrow())
                : new DebriefStep.Blind(
                        blindSheets.sheet(interview, open.own(interview).get(ScorecardKind.BLIND)), other);
    }

    private Optional<Awaited> awaited(InterviewRecord interview, Reveals.Standing standing) {
        return standing.other()
                .map(other -> new Awaited(
                        reveals.name(other),
                        standing.reveal().deadline().orElseThrow(),
                        feedback.find(interview.id(), other.seat()).orElse(Feedback.NONE)));
    }

    /// Says what became of signals in one answer.
    ///
    /// @param mark null takes it back
    /// @return what is said of each answer of the interview now
    @Transactional
    public Map<AttemptId, Assessment> mark(
            InterviewId interview, AttemptId attempt, Collection<SignalId> signals, @Nullable Mark mark) {
        InterviewRecord own = revealed(interview);
        AttemptRecord marked = OwnInterviews.attempt(own, attempt);
        Scorecard card = scorecards.lock(own, ScorecardKind.SELF, clock.instant());
        scorecards.mark(card, marked.id(), signals, mark, clock.instant());
        return said(own);
    }

    /// Chooses a level beside the anchors.
    ///
    /// @param rating null takes it back
    /// @return what is said of each answer of the interview now
    @Transactional
    public Map<AttemptId, Assessment> rate(InterviewId interview, AttemptId attempt, @Nullable Rating rating) {
        InterviewRecord own = revealed(interview);
        AttemptRecord rated = OwnInterviews.attempt(own, attempt);
        Scorecard card = scorecards.lock(own, ScorecardKind.SELF, clock.instant());
        scorecards.rate(card, rated.id(), rating, clock.instant());
        return said(own);
    }

    private InterviewRecord revealed(InterviewId id) {
        InterviewRecord interview = interviews.findEnded(id);
        if (!reveals.of(id).isOpenToCandidate()) {
            throw new IllegalTransition("First say how it went, without the rubric. Then the debrief opens.");
        }
        return interview;
    }

    private Map<AttemptId, Assessment> said(InterviewRecord interview) {
        return Optional.ofNullable(open.own(interview).get(ScorecardKind.SELF))
                .map(Scorecard::assessments)
                .orElse(Map.of());
    }
}
