package dev.mockroom.progress.ui;

import java.util.Locale;

/// How a level is written.
final class Numbers {

    private Numbers() {}

    /// With one digit after the point.
    static String of(double level) {
        return String.format(Locale.ROOT, "%.1f", level);
    }

    /// A whole number without the zero behind the point.
    static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((int) number) : of(number);
    }
}
