package dev.mockroom.scoring;

import dev.mockroom.accounts.PeopleRecords;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.Seated;
import dev.mockroom.interviews.SeatsChanged;
import dev.mockroom.interviews.WrittenAnswer;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets whoever sits in the interviewer's seat mark what they hear.
///
/// Each call is stored at once, so a reload, a second tab or another node finds all of it. A guest has no account, so
/// it is open to everybody: every method throws [NotFound] to whoever does not sit there, and those that write throw
/// [IllegalTransition] before the interview has begun and after the scorecard was submitted.
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class InterviewerCards {

    private final Seats seats;
    private final InterviewRecords interviews;
    private final ScorecardStore scorecards;
    private final InterviewerCardStore extras;
    private final CardReader cards;
    private final AttemptLog answers;
    private final PeopleRecords people;
    private final Reveals reveals;
    private final Exchanges exchanges;
    private final Amendments amendments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InterviewerCards(
            Seats seats,
            InterviewRecords interviews,
            ScorecardStore scorecards,
            InterviewerCardStore extras,
            CardReader cards,
            AttemptLog answers,
            PeopleRecords people,
            Reveals reveals,
            Exchanges exchanges,
            Amendments amendments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.interviews = interviews;
        this.scorecards = scorecards;
        this.extras = extras;
        this.cards = cards;
        this.answers = answers;
        this.people = people;
        this.reveals = reveals;
        this.exchanges = exchanges;
        this.amendments = amendments;
        this.events = events;
        this.clock = clock;
    }

    /// How far they have come, with what they may see there.
    public InterviewerStep open(SeatPass pass) {
        Seated seat = seats.marking(pass);
        InterviewRecord interview = record(pass);
        Reveals.Standing standing = reveals.of(pass.interview());
        if (standing.reveal().isOpen()) {
            return new InterviewerStep.Open(exchanges.of(interview, standing));
        }
        Optional<Scorecard> card = card(seat);
        if (card.filter(Scorecard::isSealed).isPresent()) {
            return new InterviewerStep.Sealed(
                    pass.interview(), name(interview), standing.reveal().deadline());
        }
        return new InterviewerStep.Writing(writing(interview, card.orElse(null)));
    }

    private InterviewerCard writing(InterviewRecord interview, @Nullable Scorecard card) {
        List<AttemptRecord> attempts = interview.attempts();
        Map<RevisionId, Card> asked =
                cards.cards(attempts.stream().map(AttemptRecord::revision).toList());
        Map<AttemptId, WrittenAnswer> written =
                answers.written(attempts.stream().map(AttemptRecord::id).toList());
        List<Note> notes = card == null ? List.of() : extras.notes(card.id());
        List<Evidence> evidence = card == null ? List.of() : extras.evidence(card.id());
        InterviewerCardStore.Words words = card == null ? InterviewerCardStore.Words.NONE : extras.words(card.id());
        return new InterviewerCard(
                interview.id(),
                name(interview),
                interview.companyName(),
                interview.seniority(),
                interview.phase(),
                attempts.stream()
                        .map(attempt -> new InterviewerQuestion(
                                attempt,
                                Optional.ofNullable(asked.get(attempt.revision()))
                                        .orElseThrow(),
                                written.getOrDefault(attempt.id(), new WrittenAnswer("", 0)),
                                card == null ? Assessment.NONE : card.of(attempt.id()),
                                notes.stream()
                                        .filter(note -> note.attempt().equals(attempt.id()))
                                        .toList(),
                                evidence.stream()
                                        .filter(each -> each.attempt().equals(attempt.id()))
                                        .toList()))
                        .toList(),
                card == null ? null : card.verdict(),
                words.strength(),
                words.nextStep(),
                words.confidence(),
                words.dimensions());
    }

    /// The answer as it stands now.
    public WrittenAnswer answer(SeatPass pass, AttemptId attempt) {
        seats.marking(pass);
        AttemptRecord read = OwnInterviews.attempt(record(pass), attempt);
        return answers.written(List.of(read.id())).getOrDefault(read.id(), new WrittenAnswer("", 0));
    }

    /// Says what became of signals in one answer.
    ///
    /// @param mark null takes it back
    /// @return when
    @Transactional
    public Instant mark(SeatPass pass, AttemptId attempt, Collection<SignalId> signals, @Nullable Mark mark) {
        Instant now = now();
        scorecards.mark(writable(pass), attempt, signals, mark, now);
        return now;
    }

    /// Chooses the level that an answer reached, or says that the interview never came to it.
    ///
    /// @param rating null takes it back
    @Transactional
    public void rate(SeatPass pass, AttemptId attempt, @Nullable Rating rating) {
        Scorecard card = writable(pass);
        if (!scorecards.asks(pass.interview(), attempt)) {
            throw new NotFound("There is no such answer.");
        }
        scorecards.rate(card, attempt, rating, now());
    }

    /// Jots something down about an answer; the time is kept with it.
    ///
    /// @param text cut at [Note#LIMIT] characters
    /// @throws IllegalArgumentException when there is nothing in it
    @Transactional
    public Note note(SeatPass pass, AttemptId attempt, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An empty note says nothing.");
        }
        Scorecard card = writable(pass);
        InterviewRecord interview = record(pass);
        AttemptRecord noted = OwnInterviews.attempt(interview, attempt);
        Note note = new Note(
                NoteId.random(),
                noted.id(),
                Cut.at(Note.LIMIT, text.strip()),
                now(),
                interview.phase() == Phase.ENDED ? null : noted.spent().truncatedTo(ChronoUnit.MILLIS));
        extras.insert(card.id(), note);
        return note;
    }

    /// Crosses a note out.
    @Transactional
    public void drop(SeatPass pass, NoteId note) {
        if (!extras.delete(writable(pass).id(), note)) {
            throw new NotFound("There is no such note.");
        }
    }

    /// Attaches words of an answer to a signal, if they stand there.
    ///
    /// @param seq the place of the answer's log at which they were read
    @Transactional
    public EvidenceOutcome attach(SeatPass pass, AttemptId attempt, SignalId signal, long seq, String quote) {
        Scorecard card = writable(pass);
        AttemptRecord answered = asked(pass, attempt, signal);
        if (quote.isBlank() || quote.length() > Evidence.LIMIT) {
            return new EvidenceOutcome.NotThere();
        }
        Optional<Long> from = answers.firstWith(answered.id(), quote, seq);
        if (from.isEmpty()) {
            return new EvidenceOutcome.NotThere();
        }
        return attached(pass, card, answered, signal, from.get(), Math.min(seq, answers.last(answered.id())), quote);
    }

    /// Attaches a moment of an answer's history to a signal, if there is one.
    ///
    /// @param seq the place of the answer's log that it is
    @Transactional
    public EvidenceOutcome attachMoment(SeatPass pass, AttemptId attempt, SignalId signal, long seq) {
        Scorecard card = writable(pass);
        AttemptRecord answered = asked(pass, attempt, signal);
        if (seq < 1 || seq > answers.last(answered.id())) {
            return new EvidenceOutcome.NotThere();
        }
        return attached(pass, card, answered, signal, seq, seq, "");
    }

    /// @throws NotFound when the interview has no such answer, or its question no such signal
    private AttemptRecord asked(SeatPass pass, AttemptId attempt, SignalId signal) {
        AttemptRecord answered = OwnInterviews.attempt(record(pass), attempt);
        if (!signal.revision().equals(answered.revision())
                || cards.cards(List.of(answered.revision())).values().stream()
                        .flatMap(asked -> asked.rubric().signals().stream())
                        .noneMatch(known -> known.id().equals(signal))) {
            throw new NotFound("There is no such signal.");
        }
        return answered;
    }

    private EvidenceOutcome attached(
            SeatPass pass, Scorecard card, AttemptRecord answered, SignalId signal, long from, long to, String quote) {
        Duration clock = TimeLine.of(
                        interviews.times(pass.interview()).get(answered.id()), answers.begun(answered.id()))
                .at(answers.at(answered.id(), from).orElseThrow())
                .truncatedTo(ChronoUnit.MILLIS);
        Evidence evidence = new Evidence(EvidenceId.random(), answered.id(), signal, from, to, quote, now(), clock);
        extras.insert(card.id(), evidence);
        return new EvidenceOutcome.Attached(evidence);
    }

    /// Takes evidence off its signal.
    @Transactional
    public void detach(SeatPass pass, EvidenceId evidence) {
        if (!extras.delete(writable(pass).id(), evidence)) {
            throw new NotFound("There is no such evidence.");
        }
    }

    /// Chooses the verdict on the whole.
    ///
    /// @param verdict null takes it back
    @Transactional
    public void verdict(SeatPass pass, @Nullable Level verdict) {
        scorecards.verdict(writable(pass), verdict);
    }

    /// Keeps the one strength.
    ///
    /// @param words cut at [InterviewerCard#WORDS_LIMIT] characters
    @Transactional
    public void strength(SeatPass pass, String words) {
        extras.strength(writable(pass).id(), Cut.at(InterviewerCard.WORDS_LIMIT, words.strip()));
    }

    /// Keeps the one next step.
    ///
    /// @param words cut at [InterviewerCard#WORDS_LIMIT] characters
    @Transactional
    public void nextStep(SeatPass pass, String words) {
        extras.nextStep(writable(pass).id(), Cut.at(InterviewerCard.WORDS_LIMIT, words.strip()));
    }

    /// Says how sure they are.
    ///
    /// @param confidence null takes it back
    @Transactional
    public void confidence(SeatPass pass, @Nullable Confidence confidence) {
        extras.confidence(writable(pass).id(), confidence);
    }

    /// Chooses a level for one side of all answers together.
    ///
    /// @param level null takes it back
    @Transactional
    public void dimension(SeatPass pass, Dimension dimension, @Nullable Level level) {
        extras.dimension(writable(pass).id(), dimension, level);
    }

    /// What the scorecard still lacks.
    public CardLacks lacks(SeatPass pass) {
        Seated seat = seats.marking(pass);
        return writing(record(pass), card(seat).orElse(null)).lacks();
    }

    /// Seals the scorecard, if it lacks nothing.
    @Transactional
    public CardOutcome submit(SeatPass pass) {
        Scorecard locked = writable(pass);
        CardLacks lacks = writing(record(pass), card(locked).orElse(null)).lacks();
        if (!lacks.isNothing()) {
            return new CardOutcome.Incomplete(lacks);
        }
        scorecards.seal(locked, now());
        events.publishEvent(new SeatsChanged(pass.interview()));
        return new CardOutcome.Submitted();
    }

    private Scorecard writable(SeatPass pass) {
        Seated seat = seats.marking(pass);
        if (seat.phase() == Phase.WAITING) {
            throw new IllegalTransition("The interview has not begun, so there is nothing to mark yet.");
        }
        Scorecard card = scorecards.lock(pass.interview(), seat.seat(), ScorecardKind.INTERVIEWER, now());
        card.requireOpen();
        if (mayBeLate(seat) && reveals.of(pass.interview()).reveal().isOpen()) {
            throw new IllegalTransition("The candidate's sheet is open by now, so this scorecard came too late.");
        }
        return card;
    }

    /// The deadline is never earlier than this, so most taps need not ask for it.
    private boolean mayBeLate(Seated seat) {
        return seat.joined()
                .filter(joined -> clock.instant().isBefore(joined.plus(Reveal.PATIENCE)))
                .isEmpty();
    }

    /// Changes a scorecard that both have seen; what stood there before is kept, with who, when and why.
    ///
    /// @throws IllegalTransition before the scorecards are open, or when this one did not come in time
    @Transactional
    public AmendOutcome amend(SeatPass pass, Change change, String reason) {
        Seated seat = seats.marking(pass);
        Scorecard card = scorecards.lock(pass.interview(), seat.seat(), ScorecardKind.INTERVIEWER, now());
        if (!card.isSealed() || !reveals.of(pass.interview()).reveal().isOpen()) {
            throw new IllegalTransition("There is nothing to amend before both scorecards are open.");
        }
        if (reason.isBlank()) {
            return new AmendOutcome.ReasonMissing();
        }
        return amendments.make(card, change, Cut.at(Amendment.REASON_LIMIT, reason.strip()), now());
    }

    private Optional<Scorecard> card(Seated seat) {
        return scorecards.read(seat.interview(), seat.seat(), ScorecardKind.INTERVIEWER);
    }

    private Optional<Scorecard> card(Scorecard locked) {
        return scorecards.read(locked.interview(), locked.seat(), ScorecardKind.INTERVIEWER);
    }

    private InterviewRecord record(SeatPass pass) {
        return interviews
                .findWithoutReasons(pass.interview())
                .orElseThrow(() -> new NotFound("There is no such interview."));
    }

    private String name(InterviewRecord interview) {
        return people.names(List.of(interview.candidate())).getOrDefault(interview.candidate(), "");
    }

    /// To the microsecond, which both databases keep.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
