package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.PeopleRecords;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a candidate hand their interview to a person, by a link to the interviewer's seat.
///
/// The link is a secret that is shown once, kept as a hash, good once and for [#LIFETIME], and can be taken back.
/// Every method throws [NotFound] for an interview that is not theirs.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class HandOvers {

    /// How long a link waits for somebody.
    public static final Duration LIFETIME = Duration.ofDays(7);

    private static final int MOST_LINKS = 5;

    private final InterviewStore interviews;
    private final SeatStore seats;
    private final SeatDuties duties;
    private final PeopleRecords people;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOvers(
            InterviewStore interviews,
            SeatStore seats,
            SeatDuties duties,
            PeopleRecords people,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.seats = seats;
        this.duties = duties;
        this.people = people;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /// Who interviews, and which links are about.
    public HandOver find(InterviewId id) {
        Interview interview = mine(id);
        MeetingId meeting = interview.terms().meeting();
        return new HandOver(
                id,
                interview.terms().companyName(),
                interview.phase(),
                seats.interviewer(meeting, interview.terms().turn())
                        .map(this::sitting)
                        .orElse(null),
                seats.links(meeting, interview.terms().turn(), now()));
    }

    private HandOver.Sitting sitting(SeatStore.Sitter sitter) {
        return new HandOver.Sitting(
                sitter.seat(),
                name(sitter.account(), sitter.guestName()),
                !sitter.guestName().isEmpty(),
                sitter.joined(),
                duties.done(sitter.seat()));
    }

    private String name(@Nullable AccountId account, String guestName) {
        return Optional.ofNullable(account)
                .map(id -> people.names(List.of(id)).getOrDefault(id, ""))
                .orElse(guestName);
    }

    /// Makes a link to the interviewer's seat.
    ///
    /// @throws IllegalTransition when somebody sits there, or too many links are about
    @Transactional
    public NewSeatLink invite(InterviewId id) {
        Terms terms = mine(id).terms();
        MeetingId meeting = terms.meeting();
        seats.lock(meeting);
        if (seats.interviewer(meeting, terms.turn()).isPresent()) {
            throw new IllegalTransition("Somebody interviews already. Take the seat back first.");
        }
        Instant now = now();
        if (seats.links(meeting, terms.turn(), now).size() >= MOST_LINKS) {
            throw new IllegalTransition("Five links are about. Take one back first.");
        }
        SeatLink link = new SeatLink(SeatLinkId.random(), now, now.plus(LIFETIME));
        String secret = Secret.random();
        seats.insert(link, meeting, terms.turn(), secret);
        return new NewSeatLink(link, secret);
    }

    /// Takes a link back; one that was used or taken back before is none.
    ///
    /// @throws NotFound when this interview has no such link
    @Transactional
    public void revoke(InterviewId id, SeatLinkId link) {
        Terms terms = mine(id).terms();
        if (!seats.revoke(link, terms.meeting(), terms.turn(), now())) {
            throw new NotFound("There is no such link.");
        }
    }

    /// Takes the interviewer's seat back from whoever sits there.
    ///
    /// @throws IllegalTransition when their scorecard is in
    @Transactional
    public void takeBack(InterviewId id, SeatId seat) {
        Terms terms = mine(id).terms();
        seats.lock(terms.meeting());
        if (seats.interviewer(terms.meeting(), terms.turn())
                .filter(sitter -> sitter.seat().equals(seat))
                .isEmpty()) {
            throw new NotFound("Nobody sits there.");
        }
        if (duties.done(seat)) {
            throw new IllegalTransition("Their scorecard is in, so the seat stays theirs.");
        }
        seats.leave(seat, now());
        events.publishEvent(new SeatLeft(seat));
        events.publishEvent(new SeatsChanged(id));
    }

    private Interview mine(InterviewId id) {
        AccountId person = currentPerson.id();
        return interviews
                .find(id)
                .filter(found -> found.terms().candidate().equals(person))
                .orElseThrow(() -> new NotFound("There is no such interview."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
