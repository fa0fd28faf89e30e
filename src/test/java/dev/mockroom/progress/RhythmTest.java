package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-10");
    private static final LocalDate SHOWN = LocalDate.parse("2026-11-09");

    @Test
    void goesOnOverTwoDaysOfRest() {
        Rhythm rhythm = rhythm(0, 3, 6);

        assertThat(rhythm.days()).isEqualTo(3);
        assertThat(rhythm.since()).contains(TODAY.minusDays(6));
    }

    @Test
    void beginsAfterALongerPause() {
        Rhythm rhythm = rhythm(0, 1, 5);

        assertThat(rhythm.days()).isEqualTo(2);
        assertThat(rhythm.recent()).isEqualTo(3);
    }

    @Test
    void keepsCountingWhatWasDoneBeforeAPause() {
        Rhythm rhythm = rhythm(10, 11, 12);

        assertThat(rhythm.days()).isZero();
        assertThat(rhythm.since()).isEmpty();
        assertThat(rhythm.recent()).isEqualTo(3);
    }

    @Test
    void doesNotWaitForTodaysPractice() {
        assertThat(rhythm(1, 2).days()).isEqualTo(2);
        assertThat(rhythm(3).days()).isEqualTo(1);
    }

    @Test
    void isNothingForSomebodyNew() {
        assertThat(rhythm()).isEqualTo(new Rhythm(0, null, 0));
    }

    @Test
    void countsOnlyTheWeeksShownAmongTheRecent() {
        assertThat(rhythm(0, 200).recent()).isEqualTo(1);
    }

    private static Rhythm rhythm(int... daysAgo) {
        List<LocalDate> practised =
                IntStream.of(daysAgo).mapToObj(TODAY::minusDays).toList();
        return Rhythm.of(practised, SHOWN, TODAY);
    }
}
