package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void keepsArgon2idAndItsParametersWithTheHash() {
        assertThat(hashes.hash("wet stone under four lamps")).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void knowsThePasswordAgain() {
        String hash = hashes.hash("wet stone under four lamps");

        assertThat(hashes.matches("wet stone under four lamps", Optional.of(hash)))
                .isTrue();
        assertThat(hashes.matches("wet stone under five lamps", Optional.of(hash)))
                .isFalse();
    }

    @Test
    void knowsItAgainFromAKeyboardThatComposesOtherwise() {
        String hash = hashes.hash("caf\u00e9 under lamps");

        assertThat(hashes.matches("cafe\u0301 under lamps", Optional.of(hash))).isTrue();
    }

    @Test
    void matchesNothingWhereThereIsNoHash() {
        assertThat(hashes.matches("wet stone under four lamps", Optional.empty()))
                .isFalse();
    }

    @Test
    void wantsAHashOfFewerPassesReplaced() {
        String dated = hashes.hash("wet stone under four lamps").replace("t=2", "t=1");

        assertThat(hashes.isDated(dated)).isTrue();
        assertThat(hashes.isDated(hashes.hash("wet stone under four lamps"))).isFalse();
    }
}
