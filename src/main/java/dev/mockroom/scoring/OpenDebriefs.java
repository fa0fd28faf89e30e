package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.RevisionId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads debriefs that are open to their candidate. Its callers have asked [Reveals] and know who asks.
@Component
class OpenDebriefs {

    private final ScorecardStore scorecards;
    private final CardReader cards;
    private final AttemptLog answers;
    private final Weights weights;
    private final Exchanges exchanges;

    OpenDebriefs(
            ScorecardStore scorecards, CardReader cards, AttemptLog answers, Weights weights, Exchanges exchanges) {
        this.scorecards = scorecards;
        this.cards = cards;
        this.answers = answers;
        this.weights = weights;
        this.exchanges = exchanges;
    }

    /// All that is open, and nothing that is not.
    ///
    /// @throws IllegalStateException when nothing is open
    Debrief of(InterviewRecord interview, Reveals.Standing standing) {
        if (!standing.isOpenToCandidate()) {
            throw new IllegalStateException("This debrief is closed: " + interview.id());
        }
        Map<ScorecardKind, Scorecard> own = own(interview);
        Optional<Scorecard> blind =
                Optional.ofNullable(own.get(ScorecardKind.BLIND)).filter(Scorecard::isSealed);
        Optional<Scorecard> self = Optional.ofNullable(own.get(ScorecardKind.SELF));
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
                    blind.flatMap(sheet -> sheet.rating(attempt.id())).orElse(null),
                    self.map(sheet -> sheet.of(attempt.id())).orElse(Assessment.NONE)));
        }
        return new Debrief(
                interview.id(),
                interview.companyName(),
                interview.seniority(),
                interview.minutes(),
                interview.ended().orElseThrow(),
                blind.map(Scorecard::verdict).orElse(null),
                blind.map(Scorecard::sentence).orElse(""),
                weights.of(interview),
                questions,
                standing.reveal().isOpen() ? exchanges.of(interview, standing) : null);
    }

    /// What the candidate says of their own interview, by kind.
    Map<ScorecardKind, Scorecard> own(InterviewRecord interview) {
        Map<ScorecardKind, Scorecard> own = new EnumMap<>(ScorecardKind.class);
        for (Scorecard card : scorecards.ofCandidates(List.of(interview.id()))) {
            own.put(card.kind(), card);
        }
        return own;
    }
}
