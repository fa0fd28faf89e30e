package dev.mockroom.progress;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.booking.MyBookings;
import dev.mockroom.interviews.booking.UpcomingBooking;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanOutcome;
import dev.mockroom.planning.Planning;
import dev.mockroom.progress.Practice.Answer;
import dev.mockroom.progress.Practice.Practised;
import dev.mockroom.progress.goals.Goal;
import dev.mockroom.progress.goals.GoalPlan;
import dev.mockroom.progress.goals.Goals;
import dev.mockroom.progress.goals.PlannedGoal;
import dev.mockroom.progress.reviews.DueReviews;
import dev.mockroom.progress.reviews.ReviewRecord;
import dev.mockroom.progress.reviews.ReviewRecords;
import dev.mockroom.progress.reviews.Reviews;
import dev.mockroom.scoring.ExchangeRecord;
import dev.mockroom.scoring.ExchangeRecords;
import dev.mockroom.shared.Seniority;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds the next best thing to do for the signed-in person, and what surrounds it.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Today {

    /// How many weeks the calendar shows at most, this one included.
    public static final int WEEKS = 5;

    private static final int RECENT = 4;
    private static final int WAITING = 3;
    private static final int CARDS = 4;

    /// How many different plans there may be; few enough for an address.
    private static final long SEEDS = 1_000_000_000;

    private final Practice practice;
    private final Planning planning;
    private final Reviews reviews;
    private final ReviewRecords reviewRecords;
    private final Goals goals;
    private final ExchangeRecords exchanges;
    private final MyBookings bookings;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Today(
            Practice practice,
            Planning planning,
            Reviews reviews,
            ReviewRecords reviewRecords,
            Goals goals,
            ExchangeRecords exchanges,
            MyBookings bookings,
            CurrentPerson currentPerson,
            Clock clock) {
        this.practice = practice;
        this.planning = planning;
        this.reviews = reviews;
        this.reviewRecords = reviewRecords;
        this.goals = goals;
        this.exchanges = exchanges;
        this.bookings = bookings;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// Today as it is where the person is, in a constant number of statements.
    public TodayPage page(ZoneId zone) {
        List<UpcomingBooking> upcoming = bookings.upcoming();
        // An interview at a time that is agreed is not the next best thing now.
        Practised practised = practice.of(currentPerson.id())
                .without(upcoming.stream().map(UpcomingBooking::interview).collect(Collectors.toSet()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        DueReviews due = reviews.due(zone);
        Optional<PlannedGoal> goal = goals.active(zone);
        List<ExchangeRecord> exchanged = exchanges.of(currentPerson.id());
        List<InterviewRecord> unrated = unrated(practised, exchanged);
        NextStep next = next(practised, unrated, due, goal, today);
        Map<LocalDate, Duration> spent = spent(practised, zone);
        LocalDate shown = shown(spent.keySet(), today);
        return new TodayPage(
                today,
                next,
                goal.map(PlannedGoal::goal).orElse(null),
                due,
                cards(exchanged),
                waiting(practised, unrated, next),
                recent(practised),
                shown.datesUntil(today.plusDays(1))
                        .map(date -> day(date, spent))
                        .toList(),
                Rhythm.of(spent.keySet(), shown, today),
                upcoming);
    }

    /// What is unfinished comes first, then what waits for a rating, then what is due, then something new.
    private NextStep next(
            Practised practised,
            List<InterviewRecord> unrated,
            DueReviews due,
            Optional<PlannedGoal> goal,
            LocalDate today) {
        Optional<InterviewRecord> unfinished = first(practised, interview -> interview.phase() != Phase.ENDED);
        if (unfinished.isPresent()) {
            InterviewRecord interview = unfinished.get();
            return new NextStep.Continue(
                    interview.id(), interview.phase(), interview.companyName(), interview.minutes(), slots(interview));
        }
        if (!unrated.isEmpty()) {
            InterviewRecord interview = unrated.getFirst();
            return new NextStep.Rate(
                    interview.id(),
                    interview.ended().orElseThrow(),
                    interview.companyName(),
                    interview.minutes(),
                    slots(interview));
        }
        if (!due.rows().isEmpty()) {
            return new NextStep.Review(due.rows().size(), due.minutes(), due.done());
        }
        Optional<NextStep> towards = goal.filter(planned -> planned.plan().daysLeft() >= 0)
                .map(planned -> towards(planned, practised, today));
        return towards.or(() -> first(practised, interview -> true)
                        .map(last -> practise(
                                new Aim(last.company(), last.companyName(), last.minutes(), last.seniority(), null),
                                practised,
                                today)))
                .orElseGet(NextStep.Begin::new);
    }

    private NextStep towards(PlannedGoal planned, Practised practised, LocalDate today) {
        Goal goal = planned.goal();
        return switch (planned.plan().today()) {
            case GoalPlan.Rest rest -> new NextStep.Rest(goal.companyName(), rest.theDay());
            case GoalPlan.Practise day ->
                practise(
                        new Aim(
                                goal.terms().company(),
                                goal.companyName(),
                                day.minutes(),
                                goal.terms().seniority(),
                                day),
                        practised,
                        today);
        };
    }

    /// What the next interview should be like.
    private record Aim(
            Optional<CompanyId> company,
            String companyName,
            int minutes,
            Seniority seniority,
            GoalPlan.@Nullable Practise planned) {}

    private NextStep practise(Aim aim, Practised practised, LocalDate today) {
        // One day gives one person one plan, so that a reload does not shuffle it.
        long seed = 1 + Math.floorMod(currentPerson.id().value().hashCode() ^ today.toEpochDay(), SEEDS);
        Blueprint blueprint = new Blueprint(aim.company(), aim.minutes(), aim.seniority(), Blueprint.REST_DAYS, seed);
        List<Slot> slots =
                switch (planning.propose(blueprint)) {
                    case PlanOutcome.Planned planned ->
                        planned.items().stream()
                                .map(item -> new Slot(item.minutes(), item.area()))
                                .toList();
                    case PlanOutcome.Refused refused -> List.of();
                };
        return new NextStep.Practise(
                aim.company().orElse(null),
                aim.companyName(),
                aim.minutes(),
                aim.seniority(),
                slots,
                weakest(practised, slots),
                seed,
                aim.planned());
    }

    private static @Nullable Strength weakest(Practised practised, List<Slot> slots) {
        Set<String> planned = slots.stream().map(Slot::area).collect(Collectors.toSet());
        Map<String, List<Integer>> levels = practised.answers().stream()
                .filter(answer -> planned.contains(answer.attempt().area())
                        && answer.later().isPresent())
                .collect(Collectors.groupingBy(
                        answer -> answer.attempt().area(),
                        Collectors.mapping((Answer answer) -> answer.later().orElseThrow(), Collectors.toList())));
        return levels.entrySet().stream()
                .map(entry -> new Strength(entry.getKey(), Estimate.of(entry.getValue())))
                .filter(strength -> strength.level() instanceof Estimate.Known)
                .min(Comparator.comparingDouble((Strength strength) -> ((Estimate.Known) strength.level()).mean())
                        .thenComparing(Strength::name))
                .orElse(null);
    }

    /// Those that wait for the candidate's own impression; once the other's scorecard lies open, none is taken any
    /// more.
    private static List<InterviewRecord> unrated(Practised practised, List<ExchangeRecord> exchanged) {
        Set<InterviewId> open = exchanged.stream()
                .filter(exchange -> exchange.candidate() && exchange.open())
                .map(ExchangeRecord::interview)
                .collect(Collectors.toSet());
        return practised.ended().stream()
                .filter(interview -> !practised.scored().containsKey(interview.id()))
                .filter(interview -> !open.contains(interview.id()))
                .toList();
    }

    /// What this person owes as an interviewer, the first due first; then what opened lately, the latest first.
    private List<ExchangeRecord> cards(List<ExchangeRecord> exchanged) {
        Instant since = clock.instant().minus(ExchangeRecords.NEWS);
        return Stream.concat(
                        exchanged.stream()
                                .filter(exchange -> !exchange.candidate() && exchange.isOwed())
                                .sorted(Comparator.comparing(ExchangeRecord::deadline)),
                        exchanged.stream()
                                .filter(exchange -> exchange.opened()
                                        .filter(opened -> opened.isAfter(since))
                                        .isPresent())
                                .sorted(Comparator.comparing((ExchangeRecord exchange) ->
                                                exchange.opened().orElseThrow())
                                        .reversed()))
                .limit(CARDS)
                .toList();
    }

    /// What is begun and not done, but for what is next anyway.
    private static List<TodayPage.Waiting> waiting(Practised practised, List<InterviewRecord> unrated, NextStep next) {
        return Stream.concat(
                        practised.interviews().stream().filter(interview -> interview.phase() != Phase.ENDED),
                        unrated.stream())
                .filter(interview -> !isNext(interview, next))
                .limit(WAITING)
                .map(interview -> new TodayPage.Waiting(
                        interview.id(),
                        interview.phase(),
                        interview.companyName(),
                        interview.minutes(),
                        interview.ended().orElse(interview.created())))
                .toList();
    }

    private static boolean isNext(InterviewRecord interview, NextStep next) {
        return switch (next) {
            case NextStep.Continue unfinished -> unfinished.interview().equals(interview.id());
            case NextStep.Rate unrated -> unrated.interview().equals(interview.id());
            default -> false;
        };
    }

    private static List<TodayPage.Recent> recent(Practised practised) {
        return practised.ended().stream()
                .flatMap(interview -> Optional.ofNullable(practised.scored().get(interview.id()))
                        .map(scored -> new TodayPage.Recent(
                                interview.id(),
                                interview.ended().orElseThrow(),
                                interview.companyName(),
                                interview.minutes(),
                                interview.attempts().size(),
                                scored.verdict(),
                                scored.score()))
                        .stream())
                .limit(RECENT)
                .toList();
    }

    /// How long was practised on each day that something was done on.
    private Map<LocalDate, Duration> spent(Practised practised, ZoneId zone) {
        Map<LocalDate, Duration> spent = new HashMap<>();
        for (InterviewRecord interview : practised.interviews()) {
            if (interview.phase() != Phase.WAITING) {
                LocalDate date = LocalDate.ofInstant(interview.ended().orElse(interview.created()), zone);
                Duration clock =
                        interview.attempts().stream().map(AttemptRecord::spent).reduce(Duration.ZERO, Duration::plus);
                spent.merge(date, clock, Duration::plus);
            }
        }
        for (ReviewRecord review : reviewRecords.withoutMarks(currentPerson.id())) {
            review.graded().ifPresent(at -> spent.merge(LocalDate.ofInstant(at, zone), review.spent(), Duration::plus));
        }
        return spent;
    }

    /// The Monday on which the calendar begins: of the first week with practice, or the first of the last few.
    private static LocalDate shown(Set<LocalDate> practised, LocalDate today) {
        TemporalAdjuster monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
        LocalDate earliest = today.with(monday).minusWeeks(WEEKS - 1L);
        return practised.stream()
                .filter(day -> !day.isBefore(earliest))
                .min(Comparator.naturalOrder())
                .orElse(today)
                .with(monday);
    }

    private static TodayPage.Day day(LocalDate date, Map<LocalDate, Duration> spent) {
        long seconds = spent.getOrDefault(date, Duration.ZERO).toSeconds();
        return new TodayPage.Day(date, Math.round(seconds / 60.0), spent.containsKey(date));
    }

    private static List<Slot> slots(InterviewRecord interview) {
        return interview.attempts().stream()
                .map(attempt -> new Slot(attempt.minutes(), attempt.area()))
                .toList();
    }

    private static Optional<InterviewRecord> first(Practised practised, Predicate<InterviewRecord> which) {
        return practised.interviews().stream().filter(which).findFirst();
    }
}
