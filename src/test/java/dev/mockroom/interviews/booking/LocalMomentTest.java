package dev.mockroom.interviews.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LocalMomentTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void isWhatTheClockShowsInSummerAndInWinter() {
        assertThat(LocalMoment.of(LocalDateTime.parse("2026-10-24T18:30"), BERLIN))
                .isEqualTo(new LocalMoment.At(Instant.parse("2026-10-24T16:30:00Z"), false));
        assertThat(LocalMoment.of(LocalDateTime.parse("2026-10-25T18:30"), BERLIN))
                .isEqualTo(new LocalMoment.At(Instant.parse("2026-10-25T17:30:00Z"), false));
    }

    @Test
    void doesNotExistWhereTheClocksGoForward() {
        assertThat(LocalMoment.of(LocalDateTime.parse("2027-03-28T02:30"), BERLIN))
                .isEqualTo(new LocalMoment.Skipped(LocalDateTime.parse("2027-03-28T03:00")));
    }

    @Test
    void isTheEarlierOfTheTwoWhereTheClocksGoBack() {
        assertThat(LocalMoment.of(LocalDateTime.parse("2026-10-25T02:30"), BERLIN))
                .isEqualTo(new LocalMoment.At(Instant.parse("2026-10-25T00:30:00Z"), true));
    }

    @Test
    void keepsToZonesWithOddOffsets() {
        assertThat(LocalMoment.of(LocalDateTime.parse("2026-12-01T09:00"), ZoneId.of("Asia/Kathmandu")))
                .isEqualTo(new LocalMoment.At(Instant.parse("2026-12-01T03:15:00Z"), false));
    }
}
