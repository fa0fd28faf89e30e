package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatsChanged;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.Prompt;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a candidate say how their interview went before they see any rubric.
///
/// Each call is stored at once, so a reload or a second tab finds all of it. A submitted sheet never changes.
/// Every method throws [NotFound] for somebody else's interview, and [IllegalTransition] before the
/// interview is over or after the sheet was submitted.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class BlindSheets {

    private final OwnInterviews interviews;
    private final ScorecardStore scorecards;
    private final CardReader cards;
    private final AttemptLog answers;
    private final Reveals reveals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BlindSheets(
            OwnInterviews interviews,
            ScorecardStore scorecards,
            CardReader cards,
            AttemptLog answers,
            Reveals reveals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.reveals = reveals;
        this.scorecards = scorecards;
        this.cards = cards;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    /// Rates one answer, written or not.
    ///
    /// @param rating null takes it back
    @Transactional
    public void rate(InterviewId interview, AttemptId attempt, @Nullable Rating rating) {
        InterviewRecord own = interviews.findEnded(interview);
        AttemptRecord rated = OwnInterviews.attempt(own, attempt);
        scorecards.rate(open(own), rated.id(), rating, clock.instant());
    }

    /// Chooses the verdict on the whole.
    ///
    /// @param verdict null takes it back
    @Transactional
    public void verdict(InterviewId interview, @Nullable Level verdict) {
        scorecards.verdict(open(interviews.findEnded(interview)), verdict);
    }

    /// Keeps the one sentence.
    ///
    /// @param sentence cut at [BlindSheet#SENTENCE_LIMIT] characters
    @Transactional
    public void sentence(InterviewId interview, String sentence) {
        scorecards.sentence(open(interviews.findEnded(interview)), Cut.at(BlindSheet.SENTENCE_LIMIT, sentence));
    }

    /// Seals the sheet, if it is complete.
    @Transactional
    public SubmitOutcome submit(InterviewId interview) {
        InterviewRecord own = interviews.findEnded(interview);
        Scorecard card = open(own);
        Optional<SubmitOutcome.Incomplete> lacking =
                card.lacking(own.attempts().stream().map(AttemptRecord::id).toList());
        if (lacking.isPresent()) {
            return lacking.get();
        }
        scorecards.seal(card, clock.instant());
        events.publishEvent(new SeatsChanged(interview));
        return new SubmitOutcome.Submitted();
    }

    private Scorecard open(InterviewRecord interview) {
        if (reveals.of(interview.id()).reveal().isOpen()) {
            throw new IllegalTransition(
                    "The other scorecard is open by now, so a first impression can no longer be given.");
        }
        Scorecard card = scorecards.lock(interview, ScorecardKind.BLIND, clock.instant());
        card.requireOpen();
        return card;
    }

    /// The sheet as far as it is filled: prompts and answers, and nothing else of the cards.
    BlindSheet sheet(InterviewRecord interview, @Nullable Scorecard draft) {
        Map<RevisionId, Prompt> prompts = cards.prompts(
                interview.attempts().stream().map(AttemptRecord::revision).toList());
        Map<AttemptId, String> texts = answers.texts(
                interview.attempts().stream().map(AttemptRecord::id).toList());
        List<BlindQuestion> questions = interview.attempts().stream()
                .map(attempt -> new BlindQuestion(
                        attempt.id(),
                        attempt.number(),
                        Optional.ofNullable(prompts.get(attempt.revision()))
                                .map(Prompt::markdown)
                                .orElse(""),
                        texts.getOrDefault(attempt.id(), ""),
                        attempt.skipped(),
                        draft == null ? null : draft.of(attempt.id()).rating()))
                .toList();
        return new BlindSheet(
                interview.id(),
                questions,
                draft == null ? null : draft.verdict(),
                draft == null ? "" : draft.sentence());
    }
}
