package dev.mockroom.interviews.queue;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who of those that wait is matched with whom; a pure function of its arguments.
///
/// How far two are apart is a sum: one for each step between their seniorities, one where they want two different
/// companies, a half for each quarter of an hour between their minutes, half the difference of `log2(1 + interviews)`
/// that they have behind them, two at most, and four where they were matched within the last day. They fit when that is
/// within the mean of their two windows; a window is one at first and grows by one with every half minute of waiting.
/// It has no end, so that nobody waits for ever beside somebody else who waits.
///
/// Who was left by somebody who did not come goes first, then who has waited longest; each takes the nearest of those
/// after them who fits.
final class Pairing {

    private static final double FIRST_WINDOW = 1;
    private static final Duration WIDENS = Duration.ofSeconds(30);
    private static final double OTHER_COMPANY = 1;
    private static final double QUARTER = 0.5;
    private static final double QUARTER_MINUTES = 15;
    private static final double DOUBLING = 0.5;
    private static final double MOST_PRACTICE = 2;
    private static final double AGAIN = 4;

    private static final Comparator<Waiter> TURN = Comparator.comparing((Waiter waiter) -> !waiter.stayed())
            .thenComparing(Waiter::since)
            .thenComparing(waiter -> waiter.person().value());

    private Pairing() {}

    /// Two people who met.
    record Met(AccountId one, AccountId other) {

        boolean are(AccountId some, AccountId another) {
            return (one.equals(some) && other.equals(another)) || (one.equals(another) && other.equals(some));
        }
    }

    /// Two who are matched.
    ///
    /// @param first who has waited longer, and so is the first candidate
    record Pair(Waiter first, Waiter second) {

        static Pair of(Waiter some, Waiter other) {
            return other.since().isBefore(some.since()) ? new Pair(other, some) : new Pair(some, other);
        }
    }

    /// The pairs to be made now; nobody is in two.
    ///
    /// @param met who was matched within the last day
    static List<Pair> pairs(Collection<Waiter> waiting, Set<Met> met, Instant now) {
        List<Waiter> left = new ArrayList<>(waiting.stream().sorted(TURN).toList());
        List<Pair> pairs = new ArrayList<>();
        while (!left.isEmpty()) {
            Waiter next = left.removeFirst();
            Optional<Waiter> nearest = left.stream()
                    .filter(other -> fits(next, other, met, now))
                    .min(Comparator.comparingDouble(other -> distance(next, other, met)));
            nearest.ifPresent(other -> {
                left.remove(other);
                pairs.add(Pair.of(next, other));
            });
        }
        return pairs;
    }

    static boolean fits(Waiter one, Waiter other, Set<Met> met, Instant now) {
        return distance(one, other, met) <= (window(one, now) + window(other, now)) / 2;
    }

    static double distance(Waiter one, Waiter other, Set<Met> met) {
        double seniority = Math.abs(step(one.seniority()) - step(other.seniority()));
        boolean clash = one.company().isPresent()
                && other.company().isPresent()
                && !one.company().equals(other.company());
        double minutes = QUARTER * Math.abs(one.minutes() - other.minutes()) / QUARTER_MINUTES;
        double doublings = Math.abs(log2(1 + one.interviews()) - log2(1 + other.interviews()));
        double practice = Math.min(MOST_PRACTICE, DOUBLING * doublings);
        boolean again = met.stream().anyMatch(pair -> pair.are(one.person(), other.person()));
        return seniority + (clash ? OTHER_COMPANY : 0) + minutes + practice + (again ? AGAIN : 0);
    }

    private static int step(Seniority seniority) {
        return switch (seniority) {
            case JUNIOR -> 0;
            case MID -> 1;
            case SENIOR -> 2;
            case STAFF -> 3;
        };
    }

    /// How far off somebody else may be by now.
    static double window(Waiter waiter, Instant now) {
        double waited = Math.max(0, Duration.between(waiter.since(), now).toMillis());
        return FIRST_WINDOW + waited / WIDENS.toMillis();
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
