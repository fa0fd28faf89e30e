package dev.mockroom.progress.reviews;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many questions the reviews of the next days will hold, as things stand today. Pure.
///
/// What a day cannot take waits for the next. Nothing is foreseen of what a review itself will bring back.
final class Forecast {

    private Forecast() {}

    /// How many questions each day holds.
    ///
    /// @param cap  how many questions a day takes
    /// @param days how many days to look at, today included
    /// @return without the days that hold none
    static SortedMap<LocalDate, Integer> of(
            Collection<Scheduled> schedule,
            Collection<Review> reviews,
            LocalDate today,
            ZoneId zone,
            int cap,
            int days) {
        Turns turns = Turns.of(schedule, reviews, today, zone, cap);
        SortedMap<LocalDate, Integer> held = new TreeMap<>();
        Collection<LocalDate> comes = Turns.days(schedule, reviews, today).values();
        int waiting = turns.backlog();
        put(held, today, turns.turns().size());
        for (LocalDate day = today.plusDays(1); day.isBefore(today.plusDays(days)); day = day.plusDays(1)) {
            waiting += Collections.frequency(comes, day);
            int taken = Math.min(waiting, cap);
            put(held, day, taken);
            waiting -= taken;
        }
        return held;
    }

    private static void put(SortedMap<LocalDate, Integer> held, LocalDate day, int questions) {
        if (questions > 0) {
            held.put(day, questions);
        }
    }
}
