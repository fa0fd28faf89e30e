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
    void asksToWaitAfterFive() {
        fail(5);

        assertThat(attempts.begin(email, address))
                .hasValueSatisfying(
                        until -> assertThat(until).isBefore(clock.instant().plusSeconds(2)));
    }

    @Test
    void asksToWaitLongerEachTime() {
        fail(5);
        clock.advance(Duration.ofSeconds(2));
        fail(1);

        clock.advance(Duration.ofSeconds(1));
        assertThat(attempts.begin(email, address)).isPresent();
        clock.advance(Duration.ofSeconds(2));
        assertThat(attempts.begin(email, address)).isEmpty();
    }

    @Test
    void doesNotCountWhatItDidNotLookAt() {
        fail(5);
        attempts.begin(email, address);
        attempts.begin(email, address);

        clock.advance(Duration.ofSeconds(2));

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
        fail(5);

        clock.advance(Duration.ofHours(25));
        fail(4);

        assertThat(attempts.begin(email, address)).isEmpty();
    }

    @Test
    void countsAnAddressOverAllEmails() {
        for (int i = 0; i < 50; i++) {
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
        for (int i = 0; i < 5; i++) {
            attempts.begin(" " + email.toUpperCase(Locale.ROOT), address + i);
        }

        assertThat(attempts.begin(email, address)).isPresent();
    }

    @Test
    void looksAtNoMoreThanFiveOfManyTriesAtOnce() {
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

        assertThat(looked).hasValueLessThanOrEqualTo(6).hasValueGreaterThan(0);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.begin(email, address)).isEmpty();
        }
    }
}
