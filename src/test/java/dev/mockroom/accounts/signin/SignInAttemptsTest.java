package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MockroomTest
class SignInAttemptsTest {

    private final String email = UUID.randomUUID() + "@example.org";
    private final String address = UUID.randomUUID().toString();

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private TestClock clock;

    @Test
    void letsAFewTriesPass() {
        fail(4);

        assertThat(attempts.begin(email, address)).isEmpty();
    }

    @Test
    void asksToWaitAfterMany() {
        Failures.untilLocked(attempts, clock, email, address);

        assertThat(attempts.begin(email, address))
                .hasValueSatisfying(until -> assertThat(until)
                        .isBetween(
                                clock.instant().plusSeconds(400),
                                clock.instant().plusSeconds(513)));
    }

    @Test
    void doesNotCountWhatItDidNotLookAt() {
        Failures.untilLocked(attempts, clock, email, address);
        attempts.begin(email, address);
        attempts.begin(email, address);

        clock.advance(Duration.ofSeconds(513));

        assertThat(attempts.begin(email, address)).isEmpty();
    }

    @Test
    void forgetsAfterASuccess() {
        fail(4);
        attempts.begin(email, address);
        attempts.succeeded(email, address);

        fail(4);

        assertThat(attempts.begin(email, address)).isEmpty();
    }

    @Test
    void forgetsAfterADay() {
        Failures.untilLocked(attempts, clock, email, address);

        clock.advance(Duration.ofHours(25));
        fail(4);

        assertThat(attempts.begin(email, address)).isEmpty();
    }

    @Test
    void countsAnAddressOverAllEmails() {
        for (int i = 0; i < 60; i++) {
            if (i >= 50) {
                Failures.passLongest(clock);
            }
            attempts.begin(i + email, address);
        }

        assertThat(attempts.begin(email, address)).isPresent();
    }

    @Test
    void letsAWholeCourseInFromOneAddress() {
        for (int i = 0; i < 60; i++) {
            assertThat(attempts.begin(i + email, address)).isEmpty();
            attempts.succeeded(i + email, address);
        }

        assertThat(attempts.begin(email, address)).isEmpty();
    }

    @Test
    void countsAnEmailOverAllAddressesAndSpellings() {
        Failures.untilLocked(attempts, clock, " " + email.toUpperCase(Locale.ROOT), "elsewhere" + address);

        assertThat(attempts.begin(email, address)).isPresent();
    }

    @Test
    void looksAtOneOfManyTriesAtOnce() {
        Failures.untilLocked(attempts, clock, email, address);
        Failures.passLongest(clock);
        AtomicInteger looked = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 40; i++) {
                threads.execute(() -> {
                    if (attempts.begin(email, address).isEmpty()) {
                        looked.incrementAndGet();
                    }
                });
            }
        }

        assertThat(looked).hasValue(1);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.begin(email, address)).isEmpty();
        }
    }
}
