package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.TestClock;
import java.time.Duration;

/// Fails as often as it takes to be asked to wait for minutes, so that no slow machine sits the wait out.
final class Failures {

    private static final int MANY = 14;

    private Failures() {}

    /// Fails, waits, and fails again, until the next wait is of some nine minutes.
    static void untilLocked(SignInAttempts attempts, TestClock clock, String email, String address) {
        for (int i = 0; i < MANY; i++) {
            passLongest(clock);
            assertThat(attempts.begin(email, address)).isEmpty();
        }
    }

    /// Sits the longest wait out.
    static void passLongest(TestClock clock) {
        clock.advance(Duration.ofMinutes(15).plusSeconds(1));
    }
}
