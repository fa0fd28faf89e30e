package dev.mockroom.scoring;

import dev.mockroom.accounts.PeopleRecords;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.Signal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts two open scorecards beside each other. Its callers have asked [Reveals] and know whose seat it is.
@Component
class Exchanges {

    private final ScorecardStore scorecards;
    private final InterviewerCardStore extras;
    private final AmendmentStore amendments;
    private final FeedbackStore feedback;
    private final Reveals reveals;
    private final CardReader cards;
    private final AttemptLog answers;
    private final PeopleRecords people;
    private final Weights weights;

    Exchanges(
            ScorecardStore scorecards,
            InterviewerCardStore extras,
            AmendmentStore amendments,
            FeedbackStore feedback,
            Reveals reveals,
            CardReader cards,
            AttemptLog answers,
            PeopleRecords people,
            Weights weights) {
        this.scorecards = scorecards;
        this.extras = extras;
        this.amendments = amendments;
        this.feedback = feedback;
        this.reveals = reveals;
        this.cards = cards;
        this.answers = answers;
        this.people = people;
        this.weights = weights;
    }

    /// What is open, and nothing that is not: a scorecard that is not in is left out.
    ///
    /// @throws IllegalStateException when nothing is open, or nobody interviewed
    Exchange of(InterviewRecord interview, Reveals.Standing standing) {
        Reveals.Interviewer other = standing.other().orElseThrow(IllegalStateException::new);
        if (!standing.reveal().isOpen()) {
            throw new IllegalStateException("These scorecards are sealed: " + interview.id());
        }
        Optional<Scorecard> blind = scorecards
                .read(interview.id(), interview.seat(), ScorecardKind.BLIND)
                .filter(Scorecard::isSealed);
        Optional<Scorecard> theirs = scorecards
                .read(interview.id(), other.seat(), ScorecardKind.INTERVIEWER)
                .filter(Scorecard::isSealed);
        List<AttemptRecord> attempts = interview.attempts();
        Map<RevisionId, Card> asked =
                cards.cards(attempts.stream().map(AttemptRecord::revision).toList());
        Map<AttemptId, String> texts =
                answers.texts(attempts.stream().map(AttemptRecord::id).toList());
        List<Note> notes = theirs.map(card -> extras.notes(card.id())).orElse(List.of());
        List<Evidence> evidence = theirs.map(card -> extras.evidence(card.id())).orElse(List.of());
        return new Exchange(
                interview.id(),
                people.names(List.of(interview.candidate())).getOrDefault(interview.candidate(), ""),
                reveals.name(other),
                interview.companyName(),
                interview.seniority(),
                interview.minutes(),
                interview.ended().orElseThrow(),
                standing.reveal().state() == Reveal.State.ONE_SIDED,
                blind.map(Scorecard::verdict).orElse(null),
                blind.map(Scorecard::sentence).orElse(""),
                theirs.map(card -> whole(card, attempts, asked)).orElse(null),
                weights.of(interview),
                feedback.find(interview.id(), other.seat()).orElse(Feedback.NONE),
                attempts.stream()
                        .map(attempt -> new ExchangeQuestion(
                                attempt,
                                Optional.ofNullable(asked.get(attempt.revision()))
                                        .orElseThrow(),
                                texts.getOrDefault(attempt.id(), ""),
                                blind.flatMap(card -> card.rating(attempt.id())).orElse(null),
                                theirs.map(card -> card.of(attempt.id())).orElse(null),
                                notes.stream()
                                        .filter(note -> note.attempt().equals(attempt.id()))
                                        .toList(),
                                evidence.stream()
                                        .filter(each -> each.attempt().equals(attempt.id()))
                                        .toList()))
                        .toList());
    }

    private OtherCard whole(Scorecard card, List<AttemptRecord> attempts, Map<RevisionId, Card> asked) {
        InterviewerCardStore.Words words = extras.words(card.id());
        return new OtherCard(
                Optional.ofNullable(card.verdict()).orElseThrow(),
                words.strength(),
                words.nextStep(),
                words.confidence(),
                words.dimensions(),
                amendments.of(card.id()).stream()
                        .map(kept -> amendment(kept, attempts, asked))
                        .toList());
    }

    private static Amendment amendment(
            AmendmentStore.Kept kept, List<AttemptRecord> attempts, Map<RevisionId, Card> asked) {
        Optional<AttemptRecord> attempt = attempts.stream()
                .filter(each -> each.id().equals(kept.attempt()))
                .findFirst();
        return new Amendment(
                kept.at(),
                kept.reason(),
                kept.topic(),
                attempt.map(AttemptRecord::number).orElse(null),
                attempt.flatMap(answered -> Optional.ofNullable(asked.get(answered.revision())))
                        .map(card -> signal(card, kept.signal()))
                        .orElse(null),
                kept.was(),
                kept.becomes());
    }

    private static @Nullable String signal(Card card, @Nullable Integer place) {
        return card.rubric().signals().stream()
                .filter(signal -> place != null && signal.id().position() == place)
                .map(Exchanges::name)
                .findFirst()
                .orElse(null);
    }

    private static String name(Signal signal) {
        return signal.keyword().isBlank() ? signal.text() : signal.keyword();
    }
}
