package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.PeopleRecords;
import dev.mockroom.accounts.Person;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanOutcome;
import dev.mockroom.planning.Planning;
import dev.mockroom.planning.RunningPlans;
import dev.mockroom.planning.Wishes;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets two people swap roles half-way: whoever interviewed answers in a second turn of the same meeting.
///
/// The second turn has a plan of its own, made for whoever answers in it. What either has seen does not come in it, and
/// never a question of the first turn, for one of them has read its rubric. It is open to everybody, since a guest may
/// sit on either side of it: every method throws [NotFound] to whoever has no part in it.
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class Swaps {

    private static final long SEEDS = 1_000_000_000;

    private final InterviewStore interviews;
    private final InterviewMaking making;
    private final SeatStore seats;
    private final SeatDuties duties;
    private final AttemptAccess access;
    private final Planning planning;
    private final RunningPlans plans;
    private final PeopleRecords people;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Swaps(
            InterviewStore interviews,
            InterviewMaking making,
            SeatStore seats,
            SeatDuties duties,
            AttemptAccess access,
            Planning planning,
            RunningPlans plans,
            PeopleRecords people,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.making = making;
        this.seats = seats;
        this.duties = duties;
        this.access = access;
        this.planning = planning;
        this.plans = plans;
        this.people = people;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /// Both turns of a meeting, and what whoever looks is in it.
    private record Both(
            Seated seated,
            Interview from,
            Interview first,
            @Nullable Interview second,
            SeatStore.Sitter partner) {}

    /// How far a swap has come; empty in a meeting that is not live, or in which nobody interviews, and for whoever is
    /// not one of the two.
    public Optional<Swap> find(SeatPass pass) {
        return both(pass).flatMap(both -> side(both).map(side -> swap(both, side)));
    }

    private Swap swap(Both both, Swap.Side side) {
        Terms terms = both.first().terms();
        Interview second = both.second();
        return new Swap(
                terms.interview(),
                both.from().terms().turn(),
                side,
                isOver(both.first()),
                side == Swap.Side.FIRST
                        ? duties.rated(terms.interview())
                        : duties.done(both.partner().seat()),
                seats.swaps(terms.meeting()),
                other(both, side),
                both.seated().account().isEmpty(),
                new Blueprint(
                        terms.company(),
                        terms.minutes(),
                        terms.seniority(),
                        Blueprint.REST_DAYS,
                        1 + Math.floorMod(terms.meeting().value().hashCode(), SEEDS)),
                second == null
                        ? null
                        : new Swap.Second(
                                second.terms().interview(),
                                second.phase(),
                                second.terms().companyName(),
                                second.attempts().size(),
                                second.plannedMinutes()));
    }

    /// Of a loop all rounds: [SeatStore#PRESENT] puts one that is not over first.
    private static boolean isOver(Interview first) {
        return first.phase() == Phase.ENDED;
    }

    private String other(Both both, Swap.Side side) {
        AccountId other = side == Swap.Side.PARTNER
                ? both.first().terms().candidate()
                : both.second() == null
                        ? both.partner().account()
                        : both.second().terms().candidate();
        return other == null
                ? both.partner().guestName()
                : people.names(List.of(other)).getOrDefault(other, "");
    }

    private static Optional<Swap.Side> side(Both both) {
        Optional<AccountId> account = both.seated().account();
        boolean answers = both.seated().role() == SeatRole.CANDIDATE;
        if (both.from().terms().turn() == 2) {
            boolean first =
                    account.filter(both.first().terms().candidate()::equals).isPresent();
            return answers ? Optional.of(Swap.Side.PARTNER) : first ? Optional.of(Swap.Side.FIRST) : Optional.empty();
        }
        if (answers) {
            return Optional.of(Swap.Side.FIRST);
        }
        Interview second = both.second();
        boolean partner = second == null
                || account.filter(second.terms().candidate()::equals).isPresent();
        return partner ? Optional.of(Swap.Side.PARTNER) : Optional.empty();
    }

    private Optional<Both> both(SeatPass pass) {
        Optional<Seated> seated = access.seated(
                        pass.interview(), currentPerson.find().map(Person::id), pass.key())
                .filter(seat -> seat.role() != SeatRole.OBSERVER);
        Optional<Interview> from =
                interviews.find(pass.interview()).filter(each -> each.terms().live());
        if (seated.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        MeetingId meeting = from.get().terms().meeting();
        Optional<Interview> first = turn(meeting, 1);
        Optional<SeatStore.Sitter> partner = seats.interviewer(meeting, 1);
        if (first.isEmpty() || partner.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Both(seated.get(), from.get(), first.get(), turn(meeting, 2).orElse(null), partner.get()));
    }

    private Optional<Interview> turn(MeetingId meeting, int turn) {
        return seats.interview(meeting, turn).flatMap(interviews::find);
    }

    /// Says that one wants to swap roles.
    ///
    /// @throws NotFound for whoever is not one of the two
    @Transactional
    public void offer(SeatPass pass) {
        Both both = mine(pass, null);
        seats.wantSwap(both.first().terms().meeting());
        tell(both);
    }

    /// What the second turn would be like with this blueprint, for whoever answers in it; nothing is stored.
    ///
    /// @throws NotFound for everybody but the partner, and for a partner without an account
    public OutlineOutcome outline(SeatPass pass, Blueprint blueprint) {
        return OutlineOutcome.of(propose(mine(pass, Swap.Side.PARTNER), blueprint));
    }

    /// Begins the swap: the signed-in partner, who interviews in this meeting's first turn, gets an interview of their
    /// own in it, and its candidate the interviewer's seat there. That may be done before the first turn is over.
    /// The second begins when both are ready.
    ///
    /// @throws NotFound          for everybody but the partner, and for a partner without an account
    /// @throws IllegalTransition when it is planned already
    @Transactional
    public SetUpOutcome begin(SeatPass pass, Blueprint blueprint) {
        seats.lock(mine(pass, Swap.Side.PARTNER).first().terms().meeting());
        // Read again behind the lock: of two clicks one comes too late.
        Both both = mine(pass, Swap.Side.PARTNER);
        if (both.second() != null) {
            throw new IllegalTransition("Your turn is planned already. Reload the page to go on with it.");
        }
        Blueprint bare = blueprint.withWishes(Wishes.NONE);
        return switch (propose(both, bare)) {
            case PlanOutcome.Planned planned -> new SetUpOutcome.Created(begin(both, bare, planned));
            case PlanOutcome.Refused refusal -> new SetUpOutcome.Refused(refusal);
        };
    }

    private InterviewId begin(Both both, Blueprint blueprint, PlanOutcome.Planned plan) {
        Terms first = both.first().terms();
        AccountId partner = currentPerson.id();
        SeatId seat = seats.candidate(first.meeting(), partner);
        List<Interview> second = making.make(
                new InterviewMaking.Place(first.meeting(), seat, partner, true, 2),
                blueprint,
                planning.keep(blueprint, plan),
                plan);
        interviews.add(second);
        seats.seat(first.meeting(), 2, first.candidate(), now());
        seats.wantSwap(first.meeting());
        tell(both);
        return second.getFirst().terms().interview();
    }

    private PlanOutcome propose(Both both, Blueprint blueprint) {
        Terms first = both.first().terms();
        // With those that were exchanged: whoever led has read their rubrics too.
        Set<QuestionId> asked = plans.everPlanned(interviews.of(first.meeting(), 1).stream()
                .map(interview -> interview.terms().plan())
                .toList());
        return planning.propose(blueprint.withWishes(Wishes.NONE), List.of(first.candidate()), asked);
    }

    private Both mine(SeatPass pass, Swap.@Nullable Side only) {
        return both(pass)
                .filter(both -> side(both)
                        .filter(side -> only == null
                                || (side == only
                                        && both.seated()
                                                .account()
                                                .equals(currentPerson.find().map(Person::id))
                                        && both.seated().account().isPresent()))
                        .isPresent())
                .orElseThrow(() -> new NotFound("There is no such interview."));
    }

    private void tell(Both both) {
        interviews.of(both.first().terms().meeting(), 1).stream()
                .map(each -> each.terms().interview())
                .forEach(each -> events.publishEvent(new SeatsChanged(each)));
    }

    /// Makes a guest's seat the signed-in person's, who holds its key: what they did from it stays, and they can take a
    /// turn of their own.
    ///
    /// @return false when they sit in this meeting already, so that nobody interviews themselves
    /// @throws NotFound when this key opens no guest's seat here
    @Transactional
    public boolean claim(SeatPass pass) {
        AccountId account =
                currentPerson.find().map(Person::id).orElseThrow(() -> new NotFound("There is no such seat."));
        Seated guest = access.seated(pass.interview(), Optional.empty(), pass.key())
                .filter(seat -> seat.account().isEmpty() && seat.role() == SeatRole.INTERVIEWER)
                .orElseThrow(() -> new NotFound("There is no such seat."));
        Terms terms = interviews.find(pass.interview()).orElseThrow().terms();
        seats.lock(terms.meeting());
        if (access.seated(pass.interview(), Optional.of(account), Optional.empty())
                        .isPresent()
                || !seats.claim(guest.seat(), account)) {
            return false;
        }
        // What is open from there was let in as a guest, and comes back with the account.
        events.publishEvent(new SeatLeft(guest.seat()));
        events.publishEvent(new SeatsChanged(pass.interview()));
        return true;
    }

    /// The round of a loop that is next for whoever was in this one, on either side of it.
    public Optional<NextRound> next(SeatPass pass) {
        Optional<Seated> seated = access.seated(
                        pass.interview(), currentPerson.find().map(Person::id), pass.key())
                .filter(seat -> seat.role() != SeatRole.OBSERVER);
        Optional<Terms> terms = interviews.find(pass.interview()).map(Interview::terms);
        if (seated.isEmpty() || terms.isEmpty()) {
            return Optional.empty();
        }
        return interviews.of(terms.get().meeting(), terms.get().turn()).stream()
                .filter(each -> each.phase() != Phase.ENDED
                        && each.terms().round().number() > terms.get().round().number())
                .findFirst()
                .map(each -> new NextRound(
                        each.terms().interview(),
                        seated.get().role(),
                        each.terms().round()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
