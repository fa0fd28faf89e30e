package dev.mockroom.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How regularly somebody practises. Rest days belong to it, and nothing is ever lost: who stops has a pause, and
/// the days of before stay counted among the recent ones.
///
/// @param days   the days of practice since [#since], today included
/// @param begun  the first day since which no pause was longer than the rest days; null during such a pause
/// @param recent the days of practice in the weeks shown
public record Rhythm(int days, @Nullable LocalDate begun, int recent) implements Serializable {

    /// How many days in a row may pass without practice.
    public static final int REST_DAYS = 2;

    /// Since when, unless there is a pause.
    public Optional<LocalDate> since() {
        return Optional.ofNullable(begun);
    }

    /// The rhythm of these days of practice.
    ///
    /// @param shown the first day of the weeks shown
    static Rhythm of(Collection<LocalDate> practised, LocalDate shown, LocalDate today) {
        NavigableSet<LocalDate> days = new TreeSet<>(practised).headSet(today, true);
        int recent = days.tailSet(shown, true).size();
        int run = 0;
        LocalDate first = null;
        LocalDate after = today;
        for (LocalDate day : days.descendingSet()) {
            if (ChronoUnit.DAYS.between(day, after) > REST_DAYS + 1) {
                break;
            }
            run++;
            first = day;
            after = day;
        }
        return new Rhythm(run, first, recent);
    }
}
