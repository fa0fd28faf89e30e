package dev.mockroom.progress.ui;

import java.util.Locale;

/// How a level is written.
final class Numbers {

    private Numbers() {}

    /// With one digit after the point.
    static String of(double level) {
        return String.format(Locale.ROOT, "%.1f", level);
    }
}
