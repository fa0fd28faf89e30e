package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void costsNothingAtFirst() {
        assertThat(Backoff.ACCOUNT.after(4)).isZero();
    }

    @Test
    void doublesFromASecond() {
        assertThat(Backoff.ACCOUNT.after(5)).hasSeconds(1);
        assertThat(Backoff.ACCOUNT.after(6)).hasSeconds(2);
        assertThat(Backoff.ACCOUNT.after(9)).hasSeconds(16);
    }

    @Test
    void neverGrowsBeyondItsLimit() {
        assertThat(Backoff.ACCOUNT.after(15)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Backoff.ACCOUNT.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void bearsMoreFromAnAddressThanForAnAccount() {
        assertThat(Backoff.ADDRESS.after(49)).isZero();
    }
}
