package dev.mockroom.progress;

import java.time.LocalDate;

/// How far back to look.
public enum Period {
    FOUR_WEEKS(28),
    TWELVE_WEEKS(84),
    YEAR(365),
    ALL(Integer.MAX_VALUE);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /// Whether this day lies in the period that ends today.
    boolean holds(LocalDate day, LocalDate today) {
        return this == ALL || day.isAfter(today.minusDays(days));
    }
}
