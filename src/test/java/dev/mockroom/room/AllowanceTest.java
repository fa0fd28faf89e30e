package dev.mockroom.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Allowance allowance = new Allowance(nanos::get);

    @Test
    void neverStopsSomebodyWhoTypes() {
        for (int batch = 0; batch < 36_000; batch++) {
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
            assertThat(allowance.takes(200)).as("batch %d", batch).isTrue();
            assertThat(allowance.takes(100)).as("caret %d", batch).isTrue();
        }
    }

    @Test
    void takesWhatHoursOfflineLeftBehind() {
        for (int batch = 0; batch < 60; batch++) {
            assertThat(allowance.takes(60_000)).as("batch %d", batch).isTrue();
        }
    }

    @Test
    void takesWhatACallNeedsEvenWhenItIsMendedAgainAndAgain() {
        Allowance calls = Allowance.ofCalls(nanos::get);
        for (int mended = 0; mended < 20; mended++) {
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(4));
            assertThat(calls.takes(8_000)).as("description %d", mended).isTrue();
            for (int way = 0; way < 30; way++) {
                assertThat(calls.takes(300)).as("way %d of %d", way, mended).isTrue();
            }
        }
    }

    @Test
    void stopsAFloodOfCalls() {
        Allowance calls = Allowance.ofCalls(nanos::get);
        int taken = 0;
        while (calls.takes(1)) {
            taken++;
        }

        assertThat(taken).isEqualTo(Allowance.CALL_FRAMES_AT_ONCE);
    }

    @Test
    void stopsAFlood() {
        int taken = 0;
        while (allowance.takes(1)) {
            taken++;
        }

        assertThat(taken).isEqualTo(Allowance.FRAMES_AT_ONCE);
    }

    @Test
    void stopsAFloodOfLargeMessages() {
        int taken = 0;
        while (allowance.takes(64 * 1024)) {
            taken++;
        }

        assertThat(taken).isEqualTo(Allowance.BYTES_AT_ONCE / (64 * 1024));
    }
}
