package dev.mockroom.scoring.ui;

import java.util.Locale;

/// How a score is written.
final class Points {

    private Points() {}

    /// With one digit after the point.
    static String of(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
