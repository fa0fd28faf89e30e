package dev.mockroom.progress;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.Phase;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanOutcome;
import dev.mockroom.planning.Planning;
import dev.mockroom.progress.Practice.Answer;
import dev.mockroom.progress.Practice.Practised;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds the next best thing to do for the signed-in person.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Today {

    private static final int RECENT = 4;
    private static final int DAYS = 7;

    /// How many different plans there may be; few enough for an address.
    private static final long SEEDS = 1_000_000_000;

    private final Practice practice;
    private final Planning planning;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Today(Practice practice, Planning planning, CurrentPerson currentPerson, Clock clock) {
        this.practice = practice;
        this.planning = planning;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// Today as it is where the person is, in a constant number of statements.
    public TodayPage page(ZoneId zone) {
        Practised practised = practice.of(currentPerson.id());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return new TodayPage(today, next(practised, today), recent(practised), minutes(practised, today, zone));
    }

    /// What is unfinished comes first, then what waits for a rating, then something new.
    private NextStep next(Practised practised, LocalDate today) {
        Optional<InterviewRecord> unfinished = first(practised, interview -> interview.phase() != Phase.ENDED);
        if (unfinished.isPresent()) {
            InterviewRecord interview = unfinished.get();
            return new NextStep.Continue(
                    interview.id(), interview.phase(), interview.companyName(), interview.minutes(), slots(interview));
        }
        Optional<InterviewRecord> unrated = practised.ended().stream()
                .filter(interview -> !practised.scored().containsKey(interview.id()))
                .findFirst();
        if (unrated.isPresent()) {
            InterviewRecord interview = unrated.get();
            return new NextStep.Rate(
                    interview.id(),
                    interview.ended().orElseThrow(),
                    interview.companyName(),
                    interview.minutes(),
                    slots(interview));
        }
        return first(practised, interview -> true)
                .map(last -> practise(last, practised, today))
                .orElseGet(NextStep.Begin::new);
    }

    private NextStep practise(InterviewRecord last, Practised practised, LocalDate today) {
        // One day gives one person one plan, so that a reload does not shuffle it.
        long seed = 1 + Math.floorMod(currentPerson.id().value().hashCode() ^ today.toEpochDay(), SEEDS);
        Blueprint blueprint =
                new Blueprint(last.company(), last.minutes(), last.seniority(), Blueprint.REST_DAYS, seed);
        List<Slot> slots =
                switch (planning.propose(blueprint)) {
                    case PlanOutcome.Planned planned ->
                        planned.items().stream()
                                .map(item -> new Slot(item.minutes(), item.area()))
                                .toList();
                    case PlanOutcome.Refused refused -> List.of();
                };
        return new NextStep.Practise(
                last.company().orElse(null),
                last.companyName(),
                last.minutes(),
                last.seniority(),
                slots,
                weakest(practised, slots),
                seed);
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

    private static List<TodayPage.Day> minutes(Practised practised, LocalDate today, ZoneId zone) {
        Map<LocalDate, Duration> spent = new HashMap<>();
        for (InterviewRecord interview : practised.interviews()) {
            LocalDate date = LocalDate.ofInstant(interview.ended().orElse(interview.created()), zone);
            Duration clock =
                    interview.attempts().stream().map(AttemptRecord::spent).reduce(Duration.ZERO, Duration::plus);
            spent.merge(date, clock, Duration::plus);
        }
        return IntStream.range(0, DAYS)
                .mapToObj(day -> today.minusDays(DAYS - 1L - day))
                .map(date -> new TodayPage.Day(
                        date, Math.round(spent.getOrDefault(date, Duration.ZERO).toSeconds() / 60.0)))
                .toList();
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
