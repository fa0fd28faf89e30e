package dev.mockroom.progress.goals;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CalendarEntries;
import dev.mockroom.accounts.CalendarEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/// The days that somebody works towards, from yesterday on: they may be further west than their browser last said.
@Component
class GoalsInCalendar implements CalendarEntries {

    private static final int MOST = 10;

    private final GoalStore goals;
    private final Clock clock;

    GoalsInCalendar(GoalStore goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    @Override
    public List<CalendarEntry> of(AccountId person, ZoneId zone) {
        LocalDate yesterday = LocalDate.ofInstant(clock.instant(), zone).minusDays(1);
        return goals.of(person).stream()
                .filter(goal -> goal.outcome().isEmpty())
                .filter(goal -> !goal.terms().date().isBefore(yesterday))
                .limit(MOST)
                .map(goal -> new CalendarEntry(
                        "goal-" + goal.id().value(),
                        new CalendarEntry.Day(goal.terms().date()),
                        goal.companyName().isEmpty() ? "goals.calendar.any" : "goals.calendar",
                        List.of(goal.companyName()),
                        "goals"))
                .toList();
    }
}
