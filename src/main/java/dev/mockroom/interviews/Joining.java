package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.PeopleRecords;
import dev.mockroom.accounts.Person;
import dev.mockroom.shared.Misses;
import dev.mockroom.shared.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets whoever holds a link take the interviewer's seat, signed in or as a guest.
///
/// Looking at a link changes nothing, so a chat that previews it does no harm; pressing 'Join' uses it up. The secret
/// is all the permission there is, hence open to everybody.
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class Joining {

    /// How long a guest's key opens their seat.
    public static final Duration KEPT = Duration.ofDays(30);

    private final InterviewStore interviews;
    private final SeatStore seats;
    private final ObserverStore observers;
    private final PeopleRecords people;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Misses misses = new Misses();

    Joining(
            InterviewStore interviews,
            SeatStore seats,
            ObserverStore observers,
            PeopleRecords people,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.seats = seats;
        this.observers = observers;
        this.people = people;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /// What this link leads to.
    ///
    /// @param address where the request comes from
    public Invitation look(String secret, String address) {
        Instant now = now();
        if (misses.tooMany(address, now)) {
            return new Invitation.TooOften();
        }
        Optional<SeatStore.OpenLink> link = seats.link(secret, now)
                .filter(open -> seats.interviewer(open.meeting(), open.turn()).isEmpty());
        Optional<Interview> interview = link.flatMap(open -> seats.interview(open.meeting(), open.turn()))
                .flatMap(interviews::find);
        if (link.isEmpty() || interview.isEmpty()) {
            misses.add(address, now);
            return new Invitation.Gone();
        }
        Terms terms = interview.get().terms();
        return new Invitation.Open(
                people.names(List.of(terms.candidate())).getOrDefault(terms.candidate(), ""),
                terms.companyName(),
                terms.seniority(),
                interview.get().plannedMinutes(),
                interview.get().attempts().size(),
                interview.get().phase(),
                link.get().expires(),
                isOwn(terms));
    }

    /// Takes the seat and uses the link up.
    ///
    /// @param guestName what a guest wants to be called; not looked at when somebody is signed in
    @Transactional
    public JoinOutcome join(String secret, String guestName) {
        Instant now = now();
        Optional<MeetingId> meeting = seats.link(secret, now).map(SeatStore.OpenLink::meeting);
        meeting.ifPresent(seats::lock);
        // Read again behind the lock: of two who press at the same time one comes too late.
        Optional<SeatStore.OpenLink> link = seats.link(secret, now);
        Optional<Interview> interview = link.flatMap(open -> seats.interview(open.meeting(), open.turn()))
                .flatMap(interviews::find);
        if (meeting.isEmpty()
                || link.isEmpty()
                || interview.isEmpty()
                || seats.interviewer(meeting.get(), link.get().turn()).isPresent()) {
            return new JoinOutcome.Gone();
        }
        if (isOwn(interview.get().terms())) {
            return new JoinOutcome.Own();
        }
        InterviewId joined = interview.get().terms().interview();
        events.publishEvent(new SeatsChanged(joined));
        Optional<AccountId> account = currentPerson.find().map(Person::id);
        if (account.isPresent()) {
            seats.use(link.get().id(), now);
            seats.seat(meeting.get(), link.get().turn(), account.get(), now);
            askAnew(link.get(), now);
            return new JoinOutcome.Joined(joined, Optional.empty());
        }
        Optional<String> name = GuestName.of(guestName);
        if (name.isEmpty()) {
            return new JoinOutcome.NameMissing();
        }
        SeatKey key = new SeatKey(Secret.random());
        seats.use(link.get().id(), now);
        seats.seat(meeting.get(), link.get().turn(), name.get(), key, now, now.plus(KEPT));
        askAnew(link.get(), now);
        return new JoinOutcome.Joined(joined, Optional.of(key));
    }

    /// Whoever looks on was agreed upon with somebody else.
    private void askAnew(SeatStore.OpenLink link, Instant now) {
        observers.links(link.meeting(), link.turn(), now).forEach(agreed -> {
            observers.withdraw(agreed.id(), now);
            SeatId observer = agreed.seat();
            if (observer != null) {
                seats.leave(observer, now);
                events.publishEvent(new SeatLeft(observer));
            }
        });
    }

    private boolean isOwn(Terms terms) {
        return currentPerson
                .find()
                .map(Person::id)
                .filter(terms.candidate()::equals)
                .isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
