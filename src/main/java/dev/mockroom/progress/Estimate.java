package dev.mockroom.progress;

import java.io.Serializable;
import java.util.Collection;

/// What some answers say about a level: a mean with an interval, or only how many there are yet.
///
/// The interval holds the true mean four times in five. Few answers that happen to agree would give a
/// band of no width, so the spread is drawn towards what answers of one person usually show: with n
/// levels x and their mean m,
///
///     s² = (3 · 0.8² + Σ (x − m)²) / (3 + n − 1)        low, high = m ∓ t · s / √n
///
/// where t is the 0.9 quantile of Student's t with 3 + n − 1 degrees of freedom, and both ends stay
/// within 1 to 4. That is the posterior of a normal mean under a flat prior for it and a scaled
/// inverse χ² prior for the variance, worth three answers: Gelman et al., *Bayesian Data Analysis*,
/// 3rd edition, 2013, section 3.3.
public sealed interface Estimate extends Serializable {

    /// How many answers it takes before there is a number.
    int NEEDED = 3;

    /// How many answers are behind it.
    int answers();

    /// A number with its interval.
    ///
    /// @param mean 1 to 4
    /// @param low  the lower end of the interval, at most the mean
    /// @param high the upper end of the interval, at least the mean
    record Known(double mean, double low, double high, int answers) implements Estimate {}

    /// Fewer than [#NEEDED] answers, so no number.
    record TooFew(int answers) implements Estimate {}

    /// The estimate from these levels.
    static Estimate of(Collection<Integer> levels) {
        int n = levels.size();
        if (n < NEEDED) {
            return new TooFew(n);
        }
        double mean = levels.stream().mapToInt(level -> level).average().orElseThrow();
        double squares = levels.stream()
                .mapToDouble(level -> (level - mean) * (level - mean))
                .sum();
        int degrees = Spread.PRIOR_ANSWERS + n - 1;
        double variance = (Spread.PRIOR_ANSWERS * Spread.PRIOR_DEVIATION * Spread.PRIOR_DEVIATION + squares) / degrees;
        double half = Spread.student(degrees) * Math.sqrt(variance / n);
        return new Known(mean, Math.max(1, mean - half), Math.min(4, mean + half), n);
    }
}
