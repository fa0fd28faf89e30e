package dev.mockroom.interviews.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsualWaitTest {

    @Test
    void saysNothingOfTooFew() {
        assertThat(UsualWait.of(List.of(10, 20, 30, 40))).isEmpty();
    }

    @Test
    void isTheMiddleAndNotTheMean() {
        assertThat(UsualWait.of(List.of(3600, 60, 120, 30, 90))).contains(Duration.ofSeconds(90));
        assertThat(UsualWait.of(List.of(3600, 60, 120, 30, 90, 100))).contains(Duration.ofSeconds(95));
    }
}
