package dev.mockroom.progress.goals;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What to do until a date, worked out backwards from it. Pure.
///
/// The days before the date are cut into weeks from the date on back, so that the last one is whole; one or two days
/// that are left over join the week after them. The last week is for
/// rehearsal: interviews as long as the day allows. Where there are three or more, the first is for looking
/// around. What lies between goes to two areas a week, in the order of need(a) = share(a) · (4 − level(a)): the
/// company's share of the area, and how far the answers there are from the highest level; an area without answers
/// counts as level 2. Five days of seven are for practice; the day before the date, nothing new is asked.
///
/// @param weeks in order; the first one holds today
public record GoalPlan(int daysLeft, List<Week> weeks) implements Serializable {

    private static final int WEEK = 7;
    private static final int SHORTEST = 3;
    private static final int PRACTICE_DAYS = 5;
    private static final int REVIEW_MINUTES = 5;
    private static final double UNKNOWN = 2;
    private static final int AREAS = 2;
    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60);

    public GoalPlan {
        weeks = List.copyOf(weeks);
    }

    /// What a week is for.
    public enum Purpose {
        /// To find out where one stands: every area may come.
        LOOK_AROUND,
        /// To get better at a few areas.
        BUILD,
        /// To do what the day will ask.
        REHEARSE
    }

    /// One week, or what is left of it.
    ///
    /// @param from       its first day
    /// @param to         its last day
    /// @param areas      what to lean on; empty where everything may come
    /// @param interviews how many to do in it
    /// @param minutes    how long each of them is
    public record Week(LocalDate from, LocalDate to, Purpose purpose, List<String> areas, int interviews, int minutes)
            implements Serializable {

        public Week {
            areas = List.copyOf(areas);
        }
    }

    /// The plan from today until the day before the date; without weeks on the day itself and after it.
    ///
    /// @param mix    the company's share of each area
    /// @param levels the mean level of the answers so far, where there are any
    public static GoalPlan back(GoalTerms goal, LocalDate today, Map<String, Double> mix, Map<String, Double> levels) {
        int days = (int) ChronoUnit.DAYS.between(today, goal.date());
        if (days <= 0) {
            return new GoalPlan(days, List.of());
        }
        int count = Math.max(1, (days + WEEK - SHORTEST) / WEEK);
        List<String> areas = byNeed(mix, levels);
        List<Week> weeks = new ArrayList<>();
        int builds = 0;
        for (int week = 0; week < count; week++) {
            LocalDate after = goal.date().minusDays((long) WEEK * (count - 1 - week));
            LocalDate from = week == 0 ? today : after.minusDays(WEEK);
            Purpose purpose = purpose(week, count);
            List<String> leaning = purpose == Purpose.BUILD ? pick(areas, builds++) : List.of();
            weeks.add(week(from, after.minusDays(1), purpose, leaning, goal.minutes()));
        }
        return new GoalPlan(days, weeks);
    }

    private static Purpose purpose(int week, int count) {
        if (week == count - 1) {
            return Purpose.REHEARSE;
        }
        return week == 0 && count >= 3 ? Purpose.LOOK_AROUND : Purpose.BUILD;
    }

    private static List<String> byNeed(Map<String, Double> mix, Map<String, Double> levels) {
        Comparator<Map.Entry<String, Double>> need =
                Comparator.comparingDouble(area -> area.getValue() * (4 - levels.getOrDefault(area.getKey(), UNKNOWN)));
        return mix.entrySet().stream()
                .sorted(need.reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> pick(List<String> areas, int turn) {
        List<String> picked = new ArrayList<>();
        for (int place = 0; place < Math.min(AREAS, areas.size()); place++) {
            picked.add(areas.get((turn * AREAS + place) % areas.size()));
        }
        return picked;
    }

    private static Week week(LocalDate from, LocalDate to, Purpose purpose, List<String> areas, int minutesADay) {
        int days = (int) ChronoUnit.DAYS.between(from, to) + 1;
        int practice = Math.max(1, days * PRACTICE_DAYS / WEEK);
        int length = length(
                switch (purpose) {
                    case LOOK_AROUND, BUILD -> Math.max(minutesADay, LENGTHS.getFirst());
                    case REHEARSE -> 2 * minutesADay;
                });
        int left = practice * Math.max(0, minutesADay - REVIEW_MINUTES);
        return new Week(from, to, purpose, areas, Math.max(1, left / length), length);
    }

    /// The longest usual interview that fits.
    private static int length(int minutes) {
        return LENGTHS.stream().filter(length -> length <= minutes).reduce(LENGTHS.getFirst(), Math::max);
    }

    /// What to do today.
    public Day today() {
        if (daysLeft <= 1 || weeks.isEmpty()) {
            return new Rest(daysLeft == 0);
        }
        Week week = weeks.getFirst();
        return new Practise(week.purpose(), week.minutes(), week.areas());
    }

    /// What a day is for.
    public sealed interface Day extends Serializable {}

    /// Nothing new.
    ///
    /// @param theDay whether it is the day itself, not the one before
    public record Rest(boolean theDay) implements Day {}

    /// An interview.
    public record Practise(Purpose purpose, int minutes, List<String> areas) implements Day {

        public Practise {
            areas = List.copyOf(areas);
        }
    }
}
