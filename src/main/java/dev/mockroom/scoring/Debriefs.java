package dev.mockroom.scoring;

import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.Phase;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
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
    private final CardReader cards;
    private final AttemptLog answers;
    private final Companies companies;
    private final Clock clock;

    Debriefs(
            OwnInterviews interviews,
            BlindSheets blindSheets,
            ScorecardStore scorecards,
            CardReader cards,
            AttemptLog answers,
            Companies companies,
            Clock clock) {
        this.interviews = interviews;
        this.blindSheets = blindSheets;
        this.scorecards = scorecards;
        this.cards = cards;
        this.answers = answers;
        this.companies = companies;
        this.clock = clock;
    }

    /// How far the candidate has come, with what they may see there.
    public DebriefStep open(InterviewId id) {
        InterviewRecord interview = interviews.find(id);
        if (interview.phase() != Phase.ENDED) {
            return new DebriefStep.NotOver(id);
        }
        Map<ScorecardKind, Scorecard> own = own(interview);
        Scorecard blind = own.get(ScorecardKind.BLIND);
        if (blind == null || !blind.isSealed()) {
            return new DebriefStep.Blind(blindSheets.sheet(interview, blind));
        }
        return new DebriefStep.Revealed(debrief(interview, blind, own.get(ScorecardKind.SELF)));
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
        Scorecard blind = own(interview).get(ScorecardKind.BLIND);
        if (blind == null || !blind.isSealed()) {
            throw new IllegalTransition("First say how it went, without the rubric. Then the debrief opens.");
        }
        return interview;
    }

    private Map<AttemptId, Assessment> said(InterviewRecord interview) {
        return Optional.ofNullable(own(interview).get(ScorecardKind.SELF))
                .map(Scorecard::assessments)
                .orElse(Map.of());
    }

    private Map<ScorecardKind, Scorecard> own(InterviewRecord interview) {
        Map<ScorecardKind, Scorecard> own = new EnumMap<>(ScorecardKind.class);
        for (Scorecard card : scorecards.ofCandidates(List.of(interview.id()))) {
            own.put(card.kind(), card);
        }
        return own;
    }

    private Debrief debrief(InterviewRecord interview, Scorecard blind, @Nullable Scorecard self) {
        Map<RevisionId, Card> revealed = cards.cards(
                interview.attempts().stream().map(AttemptRecord::revision).toList());
        Map<AttemptId, String> texts = answers.texts(
                interview.attempts().stream().map(AttemptRecord::id).toList());
        List<DebriefQuestion> questions = new ArrayList<>();
        for (AttemptRecord attempt : interview.attempts()) {
            Card card = revealed.get(attempt.revision());
            if (card == null) {
                throw new IllegalStateException("A revision that was asked is gone: " + attempt.revision());
            }
            questions.add(new DebriefQuestion(
                    attempt,
                    card,
                    texts.getOrDefault(attempt.id(), ""),
                    blind.rating(attempt.id()).orElse(Rating.NOT_REACHED),
                    self == null ? Assessment.NONE : self.of(attempt.id())));
        }
        CompanyProfile profile = interview.company().flatMap(companies::profile).orElseGet(companies::any);
        Level verdict = blind.verdict();
        if (verdict == null) {
            throw new IllegalStateException("A sealed blind sheet without a verdict: " + blind.id());
        }
        return new Debrief(
                interview.id(),
                interview.companyName(),
                interview.seniority(),
                interview.minutes(),
                interview.ended().orElseThrow(),
                verdict,
                blind.sentence(),
                profile.weights(),
                questions);
    }
}
