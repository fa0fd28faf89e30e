package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.interviews.AttemptTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeLineTest {

    private static final Instant TEN = Instant.parse("2026-11-27T10:00:00Z");

    @Test
    void beginsWhenTheQuestionWasOpened() {
        TimeLine line = TimeLine.of(new AttemptTimes(TEN, List.of()), Optional.of(TEN.plusSeconds(72)));

        assertThat(line.at(TEN.plusSeconds(72))).isEqualTo(Duration.ofSeconds(72));
    }

    @Test
    void beginsWithWhatWasTypedFirstWhereNobodyKeptTheOpening() {
        assertThat(TimeLine.of(AttemptTimes.UNKNOWN, Optional.of(TEN)).start()).isEqualTo(TEN);
        assertThat(TimeLine.of(null, Optional.of(TEN)).start()).isEqualTo(TEN);
    }

    @Test
    void holdsWhatCameInBeforeTheClockRan() {
        TimeLine line = TimeLine.of(new AttemptTimes(TEN, List.of()), Optional.of(TEN.minusMillis(3)));

        assertThat(line.at(TEN.minusMillis(3))).isZero();
        assertThat(line.at(TEN)).isEqualTo(Duration.ofMillis(3));
    }

    @Test
    void showsNothingEarlierThanItsBeginning() {
        assertThat(new TimeLine(TEN).at(TEN.minusSeconds(5))).isZero();
    }
}
