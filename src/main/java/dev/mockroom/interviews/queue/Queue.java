package dev.mockroom.interviews.queue;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.PeopleRecords;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.SeatsChanged;
import dev.mockroom.interviews.SetUpOutcome;
import dev.mockroom.interviews.queue.QueueStore.Match;
import dev.mockroom.interviews.queue.QueueStore.Place;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.shared.IllegalTransition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The signed-in person's place in the queue: enter, be matched, say 'I am here', meet.
///
/// Nobody can say anything of somebody else's place: every method is about the one who asks.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Queue {

    /// How often a browser that waits is to say that it is there.
    public static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /// How long the place of a browser that said good-bye is kept, in case it comes back at once.
    private static final Duration GRACE = Duration.ofSeconds(20);

    private static final Duration MEASURED = Duration.ofDays(14);
    private static final Duration SHOWN = Duration.ofMinutes(30);
    private static final int RELAXATIONS = 5;
    private static final long MOST_SEEDS = 1_000_000;

    private final QueueStore store;
    private final QueueKeeping keeping;
    private final Interviews interviews;
    private final Companies companies;
    private final PeopleRecords people;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final RandomGenerator random;
    private final Clock clock;

    Queue(
            QueueStore store,
            QueueKeeping keeping,
            Interviews interviews,
            Companies companies,
            PeopleRecords people,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            RandomGenerator random,
            Clock clock) {
        this.store = store;
        this.keeping = keeping;
        this.interviews = interviews;
        this.companies = companies;
        this.people = people;
        this.currentPerson = currentPerson;
        this.events = events;
        this.random = random;
        this.clock = clock;
    }

    /// How it stands.
    @Transactional(readOnly = true)
    public QueueState state() {
        AccountId me = currentPerson.id();
        Instant now = now();
        Optional<Place> place = store.place(me);
        if (place.isEmpty()) {
            return store.together(me, now.minus(SHOWN))
                    .<QueueState>map(match -> new QueueState.Together(
                            Objects.requireNonNull(match.interview()),
                            QueueStore.role(match, me),
                            name(match.other(me))))
                    .orElseGet(() -> new QueueState.Out(store.others(me), usual(now)));
        }
        MatchId matched = place.get().match();
        return matched == null ? waiting(place.get(), now) : matched(place.get(), matched);
    }

    private QueueState waiting(Place place, Instant now) {
        Waiter waiter = place.waiter();
        return new QueueState.Waiting(
                place.companyName(),
                waiter.minutes(),
                waiter.seniority(),
                waiter.since(),
                !waiter.since().isAfter(now),
                waiter.stayed(),
                store.others(waiter.person()),
                usual(now));
    }

    private QueueState matched(Place place, MatchId id) {
        AccountId me = place.waiter().person();
        Match match = store.match(id).orElseThrow();
        Optional<Place> other = other(id, me);
        return new QueueState.Matched(
                name(match.other(me)),
                QueueStore.role(match, me),
                minutes(place, other.orElse(place)),
                match.matched().plus(QueueKeeping.TO_COME),
                place.here(),
                other.map(Place::here).orElse(false));
    }

    private Optional<Place> other(MatchId match, AccountId me) {
        return store.places(match).stream()
                .filter(place -> !place.waiter().person().equals(me))
                .findFirst();
    }

    /// The shorter of what the two want.
    private static int minutes(Place one, Place other) {
        return Math.min(one.waiter().minutes(), other.waiter().minutes());
    }

    private @Nullable Duration usual(Instant now) {
        return UsualWait.of(store.waits(now.minus(MEASURED))).orElse(null);
    }

    private String name(@Nullable AccountId person) {
        return person == null ? "" : people.names(List.of(person)).getOrDefault(person, "");
    }

    /// Waits from now on, in place of what one waited for before; matched at once where somebody fits.
    public void enter(QueueWish wish) {
        AccountId me = currentPerson.id();
        store.lock();
        Optional<Place> before = store.place(me);
        if (before.map(Place::match).isPresent()) {
            return;
        }
        Instant now = now();
        Optional<CompanyProfile> company = wish.company().flatMap(companies::profile);
        store.delete(me);
        store.insert(
                new Waiter(
                        me,
                        company.flatMap(CompanyProfile::id),
                        wish.minutes(),
                        wish.seniority(),
                        store.interviews(me),
                        now.plus(wish.in()),
                        false),
                company.map(CompanyProfile::name).orElse(""),
                now.plus(wish.in()).plus(QueueKeeping.GONE),
                now);
        keeping.keep();
        events.publishEvent(new QueueChanged(me));
    }

    /// Does not wait any more; whoever was matched with them is matched first.
    public void leave() {
        AccountId me = currentPerson.id();
        store.lock();
        store.delete(me);
        keeping.keep();
        events.publishEvent(new QueueChanged(me));
    }

    /// Their browser is there.
    public void seen() {
        store.keep(currentPerson.id(), now().plus(QueueKeeping.GONE), now());
    }

    /// Their browser said good-bye: a tab was closed, or is read anew and comes back in a moment.
    public void away() {
        store.keep(currentPerson.id(), now().plus(GRACE), now());
    }

    /// Says that they are here, once matched; when both are, the room opens.
    public void here() {
        AccountId me = currentPerson.id();
        store.lock();
        Optional<Place> place = store.place(me);
        MatchId match = place.map(Place::match).orElse(null);
        if (place.isEmpty() || match == null) {
            return;
        }
        store.here(me, now());
        events.publishEvent(new QueueChanged(me));
        other(match, me)
                .ifPresent(other ->
                        events.publishEvent(new QueueChanged(other.waiter().person())));
        open(match, me);
    }

    /// Opens the room, where both are here and it is theirs to open: it is the first candidate's interview, so it
    /// is made in their name.
    public void open() {
        AccountId me = currentPerson.id();
        store.lock();
        store.place(me).map(Place::match).ifPresent(match -> open(match, me));
    }

    private void open(MatchId id, AccountId me) {
        Match match = store.match(id).orElseThrow();
        List<Place> both = store.places(id);
        if (!match.isFirst(me) || both.size() < 2 || !both.stream().allMatch(Place::here)) {
            return;
        }
        Place mine = both.stream()
                .filter(place -> place.waiter().person().equals(me))
                .findFirst()
                .orElseThrow();
        AccountId other = Objects.requireNonNull(match.second());
        InterviewId interview = create(new Blueprint(
                mine.waiter().company(),
                minutes(both.getFirst(), both.getLast()),
                mine.waiter().seniority(),
                Blueprint.REST_DAYS,
                random.nextLong(1, MOST_SEEDS)));
        store.seat(interview, other, now());
        store.meet(id, interview);
        events.publishEvent(new SeatsChanged(interview));
        events.publishEvent(new QueueChanged(me));
        events.publishEvent(new QueueChanged(other));
    }

    /// With roles that swap half-way. As it is wished, or with as little less as there is a plan for: two people are
    /// waiting for it.
    private InterviewId create(Blueprint wished) {
        Blueprint blueprint = wished;
        for (int time = 0; time <= RELAXATIONS; time++) {
            switch (interviews.createLive(blueprint, true)) {
                case SetUpOutcome.Created created -> {
                    return created.interview();
                }
                case SetUpOutcome.Refused refused -> {
                    Optional<Blueprint> relaxed = refused.refusal().relaxed();
                    if (relaxed.isEmpty()) {
                        throw new IllegalTransition("The bank has too few questions for this interview.");
                    }
                    blueprint = relaxed.get();
                }
            }
        }
        throw new IllegalTransition("The bank has too few questions for this interview.");
    }

    /// To the millisecond, which both databases keep.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
