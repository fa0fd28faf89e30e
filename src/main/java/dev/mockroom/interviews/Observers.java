package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import dev.mockroom.planning.RunningPlans;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Misses;
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

/// Lets somebody look on at a live interview, if both its sides want it.
///
/// One side asks, which makes a link; it opens once the other side has agreed, and for one person. Either side may
/// withdraw at any moment, and an observer who has come by it is out at once. What both agree to is the interview as it
/// is: where roles swap, or another person takes the interviewer's seat, both are asked anew. Guests sit on any side,
/// so it is open to everybody: every method throws [NotFound] to whoever has no seat that may do it.
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class Observers {

    /// How many may look on, those included who are still to come.
    public static final int MOST = 3;

    /// How long a link waits for somebody.
    public static final Duration LIFETIME = Duration.ofDays(1);

    private final InterviewStore interviews;
    private final ObserverStore links;
    private final SeatStore meetings;
    private final LiveSeats seats;
    private final QuestionOpening questions;
    private final RunningPlans plans;
    private final AttemptAccess access;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Misses misses = new Misses();

    Observers(
            InterviewStore interviews,
            ObserverStore links,
            SeatStore meetings,
            LiveSeats seats,
            QuestionOpening questions,
            RunningPlans plans,
            AttemptAccess access,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.links = links;
        this.meetings = meetings;
        this.seats = seats;
        this.questions = questions;
        this.plans = plans;
        this.access = access;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /// Who looks on, or is to, for one of the two sides.
    public Observing find(SeatPass pass) {
        Seated side = side(pass);
        Terms terms = live(pass.interview()).terms();
        List<LiveSeats.Taken> taken = seats.taken(pass.interview());
        List<ObserverStore.Link> all = links.links(terms.meeting(), terms.turn(), now());
        return new Observing(
                taken.stream()
                        .filter(each -> isOther(each, side))
                        .map(LiveSeats.Taken::name)
                        .findFirst()
                        .orElse(""),
                side.phase() != Phase.ENDED && all.size() < MOST && hasOther(taken, side),
                all.stream()
                        .map(link -> new Observing.Link(
                                link.id(), link.asker() == side.role(), link.agreed(), name(link, taken)))
                        .toList());
    }

    private static @Nullable String name(ObserverStore.Link link, List<LiveSeats.Taken> taken) {
        return taken.stream()
                .filter(each -> each.seat().equals(link.seat()))
                .map(LiveSeats.Taken::name)
                .findFirst()
                .orElse(null);
    }

    private static boolean hasOther(List<LiveSeats.Taken> taken, Seated side) {
        return taken.stream().anyMatch(each -> isOther(each, side));
    }

    private static boolean isOther(LiveSeats.Taken each, Seated side) {
        return each.role() != SeatRole.OBSERVER && each.role() != side.role();
    }

    /// Asks for an observer's seat; the link opens once the other side has agreed.
    ///
    /// @throws IllegalTransition when the interview is over, nobody is there to agree, or enough look on
    @Transactional
    public NewObserverLink ask(SeatPass pass) {
        Seated side = side(pass);
        Terms terms = live(pass.interview()).terms();
        meetings.lock(terms.meeting());
        if (side.phase() == Phase.ENDED) {
            throw new IllegalTransition("The interview is over, so there is nothing to look on at.");
        }
        if (!hasOther(seats.taken(pass.interview()), side)) {
            throw new IllegalTransition("Both of you have to agree, so wait until the other one is there.");
        }
        Instant now = now();
        if (links.links(terms.meeting(), terms.turn(), now).size() >= MOST) {
            throw new IllegalTransition("At most " + MOST + " people look on. Withdraw a link first.");
        }
        NewObserverLink link = new NewObserverLink(ObserverLinkId.random(), Secret.random());
        links.insert(link.id(), terms.meeting(), terms.turn(), side.seat(), link.secret(), now, now.plus(LIFETIME));
        tell(terms);
        return link;
    }

    /// Agrees to what the other side asked for; doing so twice changes nothing.
    ///
    /// @throws NotFound when the other side has not asked for it, or not any more
    @Transactional
    public void agree(SeatPass pass, ObserverLinkId id) {
        Seated side = side(pass);
        Terms terms = live(pass.interview()).terms();
        meetings.lock(terms.meeting());
        ObserverStore.Link link = link(terms, id);
        if (link.asker() == side.role()) {
            throw new NotFound("There is no such link."); // nobody agrees with themselves
        }
        links.agree(link.id(), now());
        tell(terms);
    }

    /// Withdraws what one has asked for or agreed to, or does not agree; whoever has come by it is out at once.
    ///
    /// @throws NotFound when there is no such link
    @Transactional
    public void withdraw(SeatPass pass, ObserverLinkId id) {
        side(pass);
        Terms terms = live(pass.interview()).terms();
        meetings.lock(terms.meeting());
        close(link(terms, id));
        tell(terms);
    }

    private ObserverStore.Link link(Terms terms, ObserverLinkId id) {
        return links.links(terms.meeting(), terms.turn(), now()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such link."));
    }

    private void close(ObserverStore.Link link) {
        links.withdraw(link.id(), now());
        SeatId observer = link.seat();
        if (observer != null) {
            meetings.leave(observer, now());
            events.publishEvent(new SeatLeft(observer));
        }
    }

    /// What this link leads to.
    ///
    /// @param address where the request comes from
    /// @param door    finds what the browser of whoever looks shows at the door of the interview
    public ObserverInvitation look(String secret, String address, Door door) {
        Instant now = now();
        if (misses.tooMany(address, now)) {
            return new ObserverInvitation.TooOften();
        }
        Optional<ObserverStore.Link> link = links.link(secret, now);
        Optional<Interview> interview = link.flatMap(this::interview);
        if (interview.isEmpty()) {
            misses.add(address, now);
            return new ObserverInvitation.Gone();
        }
        InterviewId id = interview.get().terms().interview();
        if (!link.get().agreed()) {
            return new ObserverInvitation.Waiting(id);
        }
        List<LiveSeats.Taken> taken = seats.taken(id);
        return new ObserverInvitation.Open(
                id, name(taken, SeatRole.CANDIDATE), name(taken, SeatRole.INTERVIEWER), isIn(id, door));
    }

    /// Finds what a browser shows at the door of an interview, which only its link tells.
    @FunctionalInterface
    public interface Door {

        /// What it shows there.
        SeatPass pass(InterviewId interview);
    }

    private static String name(List<LiveSeats.Taken> taken, SeatRole role) {
        return taken.stream()
                .filter(each -> each.role() == role)
                .map(LiveSeats.Taken::name)
                .findFirst()
                .orElse("");
    }

    private Optional<Interview> interview(ObserverStore.Link link) {
        return meetings.interview(link.meeting(), link.turn())
                .flatMap(interviews::find)
                .filter(each -> each.phase() != Phase.ENDED);
    }

    private boolean isIn(InterviewId interview, Door door) {
        return access.seated(interview, person(), door.pass(interview).key()).isPresent();
    }

    /// Takes the seat and uses the link up.
    ///
    /// @param guestName what a guest wants to be called; not looked at when somebody is signed in
    @Transactional
    public JoinOutcome join(String secret, String guestName, Door door) {
        Instant now = now();
        links.link(secret, now).map(ObserverStore.Link::meeting).ifPresent(meetings::lock);
        // Read again behind the lock: of two who press at the same time one comes too late.
        Optional<ObserverStore.Link> link = links.link(secret, now).filter(ObserverStore.Link::agreed);
        Optional<Interview> interview = link.flatMap(this::interview);
        if (interview.isEmpty()) {
            return new JoinOutcome.Gone();
        }
        Terms terms = interview.get().terms();
        if (isIn(terms.interview(), door)) {
            return new JoinOutcome.Own();
        }
        Optional<AccountId> account = person();
        if (account.isPresent()) {
            // What they have open in the other turn, they were let in to by another link.
            links.seat(link.get(), account.get(), now).map(SeatLeft::new).ifPresent(events::publishEvent);
            tell(terms);
            return new JoinOutcome.Joined(terms.interview(), Optional.empty());
        }
        Optional<String> name = GuestName.of(guestName);
        if (name.isEmpty()) {
            return new JoinOutcome.NameMissing();
        }
        SeatKey key = new SeatKey(Secret.random());
        links.seat(link.get(), name.get(), key, now, now.plus(Joining.KEPT));
        tell(terms);
        return new JoinOutcome.Joined(terms.interview(), Optional.of(key));
    }

    /// What an observer may see now.
    ///
    /// @throws NotFound for everybody else
    public ObservedRoom room(SeatPass pass) {
        Seated observer = observer(pass);
        Interview interview = live(pass.interview());
        Instant now = now();
        boolean over = interview.phase() == Phase.ENDED;
        return new ObservedRoom(
                pass.interview(),
                observer.seat(),
                interview.version(),
                interview.phase(),
                over
                        ? List.of()
                        : seats.taken(pass.interview()).stream()
                                .filter(each -> !each.seat().equals(observer.seat()))
                                .map(each ->
                                        new LiveRoom.Participant(each.seat(), each.role(), each.name(), each.ready()))
                                .toList(),
                interview.attempts().size(),
                questions.open(interview, plans.followUps(interview.terms().plan())),
                interview.focusUntil(now) != null,
                LiveRooms.clocks(interview, now));
    }

    /// Gives an observer's seat up.
    ///
    /// @throws NotFound for everybody else
    @Transactional
    public void leave(SeatPass pass) {
        Seated observer = observer(pass);
        links.withdraw(observer.seat(), now());
        meetings.leave(observer.seat(), now());
        events.publishEvent(new SeatLeft(observer.seat()));
        tell(live(pass.interview()).terms());
    }

    private Seated observer(SeatPass pass) {
        return seated(pass)
                .filter(seat -> seat.role() == SeatRole.OBSERVER)
                .orElseThrow(() -> new NotFound("There is no such interview."));
    }

    private Seated side(SeatPass pass) {
        return seated(pass)
                .filter(seat -> seat.role() != SeatRole.OBSERVER)
                .orElseThrow(() -> new NotFound("There is no such interview."));
    }

    private Optional<Seated> seated(SeatPass pass) {
        return access.seated(pass.interview(), person(), pass.key());
    }

    private Optional<AccountId> person() {
        return currentPerson.find().map(Person::id);
    }

    private Interview live(InterviewId id) {
        return interviews
                .find(id)
                .filter(each -> each.terms().live())
                .orElseThrow(() -> new NotFound("There is no such interview."));
    }

    private void tell(Terms terms) {
        interviews.of(terms.meeting(), terms.turn()).stream()
                .map(each -> each.terms().interview())
                .forEach(each -> events.publishEvent(new SeatsChanged(each)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
