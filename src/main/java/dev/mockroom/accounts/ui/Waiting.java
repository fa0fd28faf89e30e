package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;

/// How long to wait, in words.
final class Waiting {

    private static final long SECONDS_SHOWN = 90;

    private Waiting() {}

    /// Seconds while they are few, else minutes; rounded up, so that it is never too early.
    static String words(Component screen, Duration left) {
        long seconds = Math.max(1, left.plusMillis(999).toSeconds());
        return seconds <= SECONDS_SHOWN
                ? screen.getTranslation("accounts.seconds", seconds)
                : screen.getTranslation("accounts.minutes", (seconds + 59) / 60);
    }
}
