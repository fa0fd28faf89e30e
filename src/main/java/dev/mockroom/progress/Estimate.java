package dev.mockroom.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;

/// What some answers say about a level: a number with its band, or only how many there are yet.
///
/// The band holds the true level four times in five; [Mastery] says how it is worked out.
public sealed interface Estimate extends Serializable {

    /// How many answers it takes before there is a number.
    int NEEDED = 3;

    /// How many answers are behind it.
    int answers();

    /// A number with its band.
    ///
    /// @param mean the level to expect, 1 to 4
    /// @param low  the lower end of the band, at most the mean
    /// @param high the upper end of the band, at least the mean
    record Known(double mean, double low, double high, int answers) implements Estimate {}

    /// Fewer than [#NEEDED] answers, so no number.
    record TooFew(int answers) implements Estimate {}

    /// The estimate from levels alone, all of one day and of questions of middling difficulty.
    static Estimate of(Collection<Integer> levels) {
        LocalDate day = LocalDate.EPOCH;
        return Mastery.of(
                levels.stream().map(level -> Evidence.ofLevel(day, level)).toList(), day, day);
    }
}
