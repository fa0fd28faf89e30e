package dev.mockroom.interviews;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import dev.mockroom.interviews.CandidateRoom.Clocks;
import dev.mockroom.interviews.LiveRoom.Participant;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.Prompt;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A live interview from the seats around it: both say that they are ready, and whoever interviews leads.
///
/// A guest has no account, so it is open to everybody: every method throws [NotFound] to whoever has no seat there,
/// and what leads throws it to every seat but the interviewer's.
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class LiveRooms {

    private final InterviewStore interviews;
    private final LiveSeats seats;
    private final SeatStore meetings;
    private final AttemptAccess access;
    private final CardReader cards;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LiveRooms(
            InterviewStore interviews,
            LiveSeats seats,
            SeatStore meetings,
            AttemptAccess access,
            CardReader cards,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.seats = seats;
        this.meetings = meetings;
        this.access = access;
        this.cards = cards;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /// What there is to see of a live interview from the interviewer's seat; empty where the candidate leads alone.
    ///
    /// The candidate sees their own by [Interviews#room], an observer what there is for them by [Observers#room].
    public Optional<LiveRoom> room(SeatPass pass) {
        Seated seated = seated(pass, seat -> seat.role() == SeatRole.INTERVIEWER);
        Interview interview = read(pass.interview());
        return interview.terms().live() ? Optional.of(room(seated, interview)) : Optional.empty();
    }

    private LiveRoom room(Seated seated, Interview interview) {
        Terms terms = interview.terms();
        Instant now = now();
        List<LiveSeats.Taken> taken = seats.taken(terms.interview());
        return new LiveRoom(
                terms.interview(),
                seated.seat(),
                seated.role(),
                interview.version(),
                interview.phase(),
                terms.companyName(),
                terms.seniority(),
                outline(interview),
                taken.stream()
                        .filter(seat -> !seat.seat().equals(seated.seat()))
                        .map(seat -> new Participant(seat.seat(), seat.role(), seat.name(), seat.ready()))
                        .toList(),
                taken.stream().anyMatch(seat -> seat.seat().equals(seated.seat()) && seat.ready()),
                seated.account().isEmpty(),
                interview.attempts().stream()
                        .map(attempt -> new LiveRoom.Item(
                                attempt.number(),
                                attempt.id(),
                                attempt.minutes(),
                                attempt.extraMinutes(),
                                interview.progress(attempt),
                                attempt.hints().size(),
                                attempt.swapped()))
                        .toList(),
                interview.current(),
                Optional.ofNullable(interview.focusUntil(now)),
                clocks(interview, now));
    }

    /// From the prompts, and not from the plan, whose reasons are the candidate's alone.
    private Outline outline(Interview interview) {
        Map<RevisionId, Prompt> prompts = cards.prompts(
                interview.attempts().stream().map(Attempt::revision).toList());
        return Outline.ofAreas(interview.attempts().stream()
                .map(attempt -> new Outline.Part(
                        Objects.requireNonNull(prompts.get(attempt.revision())).area(), attempt.minutes()))
                .toList());
    }

    static Clocks clocks(Interview interview, Instant now) {
        return new Clocks(
                now,
                interview.phase() == Phase.RUNNING,
                interview.present().spent(now),
                interview.present().minutes(),
                interview.spent(now),
                interview.plannedMinutes());
    }

    /// Says that whoever sits here is ready, or is not any more; when both are, the interview begins.
    ///
    /// @throws IllegalTransition when the candidate begins it alone, or the round before is not over
    @Transactional
    public void ready(SeatPass pass, boolean ready) {
        Seated seated = seated(pass, seat -> seat.role() != SeatRole.OBSERVER);
        Interview interview = lock(pass.interview());
        if (!interview.terms().live()) {
            throw new IllegalTransition("The candidate begins this interview by themselves.");
        }
        if (interview.phase() != Phase.WAITING) {
            return;
        }
        requireTheRoundBeforeIsOver(interview);
        Instant now = now();
        meetings.lock(interview.terms().meeting());
        seats.ready(seated.seat(), ready ? now : null);
        List<LiveSeats.Taken> taken = new ArrayList<>(seats.taken(pass.interview()));
        taken.removeIf(seat -> seat.role() == SeatRole.OBSERVER);
        boolean interviewer = taken.stream().anyMatch(seat -> seat.role() == SeatRole.INTERVIEWER);
        if (interviewer && taken.stream().allMatch(LiveSeats.Taken::ready)) {
            interview.start(now);
            interviews.update(interview);
            // The next round of a loop asks anew.
            taken.forEach(seat -> seats.ready(seat.seat(), null));
            Interviews.publish(interview, events);
        } else {
            events.publishEvent(new SeatsChanged(pass.interview()));
        }
    }

    /// Being ready is said of a seat, not of a round: said while a round goes on, it would begin the next beside it.
    private void requireTheRoundBeforeIsOver(Interview interview) {
        Terms terms = interview.terms();
        if (interviews.of(terms.meeting(), terms.turn()).stream()
                .map(Interview::phase)
                .anyMatch(phase -> phase == Phase.RUNNING || phase == Phase.PAUSED)) {
            throw new IllegalTransition("The round before is not over yet. End it first, then go on to this one.");
        }
    }

    /// Turns to a question.
    ///
    /// @throws IllegalTransition when the interview is not running, or has no such question
    @Transactional
    public void goTo(SeatPass pass, int number) {
        lead(pass, (interview, now) -> interview.goTo(number, now));
    }

    /// Passes this question over and turns to the one after it, if there is one.
    ///
    /// @throws IllegalTransition when the interview is not running, or another question is open by now
    @Transactional
    public void skip(SeatPass pass, int number) {
        lead(pass, (interview, now) -> interview.skip(number, now));
    }

    /// Shows the candidate a hint; it counts.
    ///
    /// @param hint which one, 1 for the first
    /// @throws IllegalTransition when the interview is not running, another question is open by now, or this is not
    ///     its next hint
    @Transactional
    public void releaseHint(SeatPass pass, int number, int hint) {
        lead(pass, (interview, now) -> interview.takeHint(number, hint, now));
    }

    /// Gives this question more time than was planned.
    ///
    /// @throws IllegalTransition when the interview is not running, another question is open by now, or it has had
    ///     enough
    @Transactional
    public void extend(SeatPass pass, int number, int minutes) {
        lead(pass, (interview, now) -> interview.extend(number, minutes, now));
    }

    /// Leaves the candidate alone to think for some minutes.
    ///
    /// @throws IllegalTransition when the interview is not running
    @Transactional
    public void focus(SeatPass pass) {
        lead(pass, Interview::focus);
    }

    /// Comes back before those minutes are over.
    ///
    /// @throws IllegalTransition when the interview is not running
    @Transactional
    public void endFocus(SeatPass pass) {
        lead(pass, Interview::endFocus);
    }

    /// Stops the clock and covers the question; the answer stays.
    ///
    /// @throws IllegalTransition when the interview is not running
    @Transactional
    public void pause(SeatPass pass) {
        lead(pass, Interview::pause);
    }

    /// Goes on after a pause.
    ///
    /// @throws IllegalTransition when the interview is not paused
    @Transactional
    public void resume(SeatPass pass) {
        lead(pass, Interview::resume);
    }

    /// Ends the interview; what was not answered stays unanswered.
    ///
    /// @throws IllegalTransition when it has not begun, or is over
    @Transactional
    public void end(SeatPass pass) {
        lead(pass, Interview::end);
    }

    private void lead(SeatPass pass, BiConsumer<Interview, Instant> transition) {
        seated(pass, seat -> seat.role() == SeatRole.INTERVIEWER);
        Interview interview = lock(pass.interview());
        if (!interview.terms().live()) {
            throw new IllegalTransition("The candidate leads this interview by themselves.");
        }
        transition.accept(interview, now());
        if (interview.changed()) {
            interviews.update(interview);
            Interviews.publish(interview, events);
        }
    }

    private Seated seated(SeatPass pass, Predicate<Seated> allowed) {
        return access.seated(pass.interview(), currentPerson.find().map(Person::id), pass.key())
                .filter(allowed)
                .orElseThrow(() -> new NotFound("There is no such interview."));
    }

    private Interview read(InterviewId id) {
        return interviews.find(id).orElseThrow(() -> new NotFound("There is no such interview."));
    }

    private Interview lock(InterviewId id) {
        return interviews.lock(id).orElseThrow(() -> new NotFound("There is no such interview."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
