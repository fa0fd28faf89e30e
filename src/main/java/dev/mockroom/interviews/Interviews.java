package dev.mockroom.interviews;

import static java.util.Objects.requireNonNull;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.interviews.CandidateRoom.Interviewer;
import dev.mockroom.interviews.CandidateRoom.Live;
import dev.mockroom.interviews.CandidateRoom.Step;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanId;
import dev.mockroom.planning.PlanItem;
import dev.mockroom.planning.PlanOutcome;
import dev.mockroom.planning.Planning;
import dev.mockroom.planning.StoredPlan;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Interviews of the signed-in candidate: set up, walk through, end.
///
/// Whoever asks for an interview that is not theirs hears that there is none. What changes an
/// interview names the question it speaks of, so a second click, or one in a tab that lags
/// behind, does nothing twice.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Interviews {

    private static final int MOST_UNFINISHED = 20;

    private final InterviewStore interviews;
    private final LiveSeats seats;
    private final AttemptLog log;
    private final Planning planning;
    private final InterviewMaking making;
    private final QuestionOpening questions;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interviews(
            InterviewStore interviews,
            LiveSeats seats,
            AttemptLog log,
            Planning planning,
            InterviewMaking making,
            QuestionOpening questions,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.seats = seats;
        this.log = log;
        this.planning = planning;
        this.making = making;
        this.questions = questions;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /// What an interview of this blueprint would be like; nothing is stored.
    public OutlineOutcome outline(Blueprint blueprint) {
        return OutlineOutcome.of(planning.propose(blueprint));
    }

    /// Sets an interview up, or all the interviews of a loop; their clocks stand still until
    /// [#start].
    ///
    /// @return with the first of them
    @Transactional
    public SetUpOutcome create(Blueprint blueprint) {
        return create(blueprint, false, false);
    }

    /// Sets an interview up that somebody else leads; it begins when both are ready.
    ///
    /// @param swaps whether the two want to swap roles after it, see [Swaps]
    @Transactional
    public SetUpOutcome createLive(Blueprint blueprint, boolean swaps) {
        return create(blueprint, true, swaps);
    }

    private SetUpOutcome create(Blueprint blueprint, boolean live, boolean swaps) {
        return switch (planning.propose(blueprint)) {
            case PlanOutcome.Planned plan ->
                new SetUpOutcome.Created(create(blueprint, planning.keep(blueprint, plan), plan, live, swaps));
            case PlanOutcome.Refused refusal -> new SetUpOutcome.Refused(refusal);
        };
    }

    /// Sets the interview up that somebody has shared.
    ///
    /// @throws NotFound when there is no such plan
    @Transactional
    public InterviewId createShared(PlanId shared) {
        Planning.Taken taken = planning.take(shared);
        return create(taken.blueprint(), taken.ids(), taken.plan(), false, false);
    }

    private InterviewId create(
            Blueprint blueprint, List<PlanId> ids, PlanOutcome.Planned plan, boolean live, boolean swaps) {
        InterviewMaking.Place place =
                new InterviewMaking.Place(MeetingId.random(), SeatId.random(), currentPerson.id(), live, 1);
        List<Interview> rounds = making.make(place, blueprint, ids, plan);
        interviews.insert(rounds, swaps);
        return rounds.getFirst().terms().interview();
    }

    /// The candidate's own interviews that are not over, newest first; of a loop, the next one.
    public List<UnfinishedInterview> unfinished() {
        Set<MeetingId> loops = new HashSet<>();
        return interviews.unfinished(currentPerson.id(), MOST_UNFINISHED).stream()
                .filter(interview -> loops.add(interview.terms().meeting()))
                .map(interview -> new UnfinishedInterview(
                        interview.terms().interview(),
                        interview.terms().companyName(),
                        interview.terms().seniority(),
                        interview.phase(),
                        interview.plannedMinutes(),
                        interview.attempts().size(),
                        interview.current(),
                        interview.terms().created(),
                        interview.terms().round()))
                .toList();
    }

    /// What the candidate may see of their interview now.
    ///
    /// @throws NotFound when it is not theirs
    public CandidateRoom room(InterviewId id) {
        Interview interview = mine(interviews.find(id));
        Terms terms = interview.terms();
        Instant now = now();
        StoredPlan plan = requireNonNull(planning.find(List.of(terms.plan())).get(terms.plan()));
        return new CandidateRoom(
                id,
                terms.seat(),
                interview.version(),
                interview.phase(),
                terms.companyName(),
                terms.seniority(),
                Outline.of(plan.items()),
                interview.attempts().stream()
                        .map(attempt -> new Step(attempt.number(), interview.progress(attempt)))
                        .toList(),
                questions.open(
                        interview,
                        plan.items().stream().collect(Collectors.toMap(PlanItem::number, PlanItem::followUp))),
                LiveRooms.clocks(interview, now),
                terms.round(),
                live(interview, now));
    }

    private Optional<Live> live(Interview interview, Instant now) {
        if (!interview.terms().live()) {
            return Optional.empty();
        }
        List<LiveSeats.Taken> taken = seats.taken(interview.terms().interview());
        return Optional.of(new Live(
                taken.stream()
                        .filter(seat -> seat.role() == SeatRole.INTERVIEWER)
                        .map(seat -> new Interviewer(seat.name(), seat.ready()))
                        .findFirst(),
                taken.stream().anyMatch(seat -> seat.role() == SeatRole.CANDIDATE && seat.ready()),
                Optional.ofNullable(interview.focusUntil(now))));
    }

    /// The numbers of the questions that have no answer yet.
    ///
    /// @throws NotFound when the interview is not theirs
    public List<Integer> unanswered(InterviewId id) {
        return mine(interviews.find(id)).attempts().stream()
                .filter(attempt -> !attempt.visited() || log.text(attempt.id()).isBlank())
                .map(Attempt::number)
                .toList();
    }

    /// Opens the first question and sets the clock going.
    ///
    /// @throws IllegalTransition when it has begun before
    @Transactional
    public void start(InterviewId id) {
        change(id, Interview::start);
    }

    /// Turns to a question.
    ///
    /// @throws IllegalTransition when the interview is not running, or has no such question
    @Transactional
    public void goTo(InterviewId id, int number) {
        change(id, (interview, now) -> interview.goTo(number, now));
    }

    /// Passes this question over on purpose and turns to the one after it, if there is one.
    ///
    /// @throws IllegalTransition when the interview is not running, or another question is open
    ///     by now
    @Transactional
    public void skip(InterviewId id, int number) {
        change(id, (interview, now) -> interview.skip(number, now));
    }

    /// Takes a hint; it counts.
    ///
    /// @param number the question
    /// @param hint   which one, 1 for the first
    /// @throws IllegalTransition when the interview is not running, another question is open by
    ///     now, or this is not its next hint
    @Transactional
    public void takeHint(InterviewId id, int number, int hint) {
        change(id, (interview, now) -> interview.takeHint(number, hint, now));
    }

    /// Stops the clock and covers the question; the answer stays.
    ///
    /// @throws IllegalTransition when the interview is not running
    @Transactional
    public void pause(InterviewId id) {
        change(id, Interview::pause);
    }

    /// Goes on after a pause.
    ///
    /// @throws IllegalTransition when the interview is not paused
    @Transactional
    public void resume(InterviewId id) {
        change(id, Interview::resume);
    }

    /// Ends it; what was not answered stays unanswered.
    ///
    /// @throws IllegalTransition when it has not begun, or is over
    @Transactional
    public void end(InterviewId id) {
        change(id, Interview::end);
    }

    /// Throws away an interview that has not begun, and with it those rounds of its loop that
    /// have not. What somebody else has to answer in the same meeting stays.
    ///
    /// @throws IllegalTransition when it has begun, or is booked with somebody
    @Transactional
    public void discard(InterviewId id) {
        Interview interview = mine(interviews.lock(id));
        interview.requireNotBegun();
        Terms terms = interview.terms();
        if (interviews.booked(terms.meeting(), terms.seat())) {
            throw new IllegalTransition("Cancel the booking first, so that the other side hears of it.");
        }
        interviews.deleteWaiting(terms.meeting(), terms.seat());
    }

    private void change(InterviewId id, BiConsumer<Interview, Instant> transition) {
        Interview interview = mine(interviews.lock(id));
        transition.accept(interview, now());
        if (!interview.changed()) {
            return;
        }
        interviews.update(interview);
        publish(interview, events);
    }

    /// Tells everybody what has become of it.
    static void publish(Interview interview, ApplicationEventPublisher events) {
        Terms terms = interview.terms();
        events.publishEvent(new InterviewChanged(terms.interview(), interview.version()));
        Instant ended = interview.ended();
        if (ended != null) {
            events.publishEvent(new InterviewEnded(terms.interview(), terms.candidate(), ended));
        }
    }

    private Interview mine(Optional<Interview> interview) {
        AccountId person = currentPerson.id();
        return interview
                .filter(found -> found.terms().candidate().equals(person))
                .orElseThrow(() -> new NotFound("There is no such interview."));
    }

    /// To the millisecond, which both databases keep.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
