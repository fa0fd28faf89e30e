package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Role;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class SignUpTest {

    private static final String PASSWORD = "wet stone under four lamps";

    private final String email = UUID.randomUUID() + "@example.org";
    private final String address = UUID.randomUUID().toString();

    @Autowired
    private SignUp signUp;

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void makesACandidate() {
        SignUpOutcome outcome = signUp.signUp(new NewAccount(" " + email, " Ines  Okafor ", PASSWORD, address));

        assertThat(outcome).isInstanceOfSatisfying(SignUpOutcome.SignedUp.class, made -> {
            assertThat(made.person().name()).isEqualTo("Ines Okafor");
            assertThat(made.person().email()).isEqualTo(email);
            assertThat(made.person().roles()).containsExactly(Role.CANDIDATE);
        });
    }

    @Test
    void makesNotEndlesslyManyFromOnePlace() {
        signUp.signUp(new NewAccount(email, "Ines", PASSWORD, address));
        for (int form = 1; form < SignUp.MOST; form++) {
            // Taken, and so refused without a hash after a few; it counts all the same.
            signUp.signUp(new NewAccount(email, "Ines", PASSWORD, address));
        }
        String another = "b" + email;

        assertThat(signUp.signUp(new NewAccount(another, "Noor", PASSWORD, address)))
                .isInstanceOfSatisfying(
                        SignUpOutcome.TooEarly.class,
                        early -> assertThat(early.notBefore())
                                .isAfter(clock.instant().plus(Duration.ofMinutes(50))));
        assertThat(signUp.signUp(new NewAccount(
                        another, "Noor", PASSWORD, UUID.randomUUID().toString())))
                .isInstanceOf(SignUpOutcome.SignedUp.class);
    }

    @Test
    void keepsNoPasswordInTheClear() {
        signUp.signUp(new NewAccount(email, "Ines", PASSWORD, address));

        assertThat(jdbc.sql("select password_hash from account where email = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}")
                .doesNotContain("lamps");
    }

    @Test
    void saysEverythingThatWillNotDoAtOnce() {
        assertThat(signUp.signUp(new NewAccount("ines@", " ", "short", address)))
                .isEqualTo(new SignUpOutcome.Incomplete(true, true, Optional.of(PasswordProblem.TOO_SHORT)));
    }

    @Test
    void makesNoSecondAccountForAnEmailInAnotherSpelling() {
        signUp.signUp(new NewAccount(email, "Ines", PASSWORD, address));

        assertThat(signUp.signUp(new NewAccount(email.toUpperCase(Locale.ROOT), "Another", PASSWORD, address)))
                .isInstanceOf(SignUpOutcome.Taken.class);
    }

    @Test
    void saysNothingOfAnAccountToAnIncompleteForm() {
        signUp.signUp(new NewAccount(email, "Ines", PASSWORD, address));

        assertThat(signUp.signUp(new NewAccount(email, "Another", "short", address)))
                .isInstanceOf(SignUpOutcome.Incomplete.class);
    }

    @Test
    void slowsDownWhoeverAsksForTakenEmails() {
        signUp.signUp(new NewAccount(email, "Ines", PASSWORD, address));
        Failures.untilLocked(attempts, clock, email, address);
        Failures.passLongest(clock);

        assertThat(signUp.signUp(new NewAccount(email, "Another", PASSWORD, address)))
                .isInstanceOf(SignUpOutcome.Taken.class);
        assertThat(signUp.signUp(new NewAccount(email, "Another", PASSWORD, address)))
                .isInstanceOf(SignUpOutcome.TooEarly.class);
    }

    @Test
    void neverWritesThePasswordOfAWishAnywhere() {
        assertThat(new NewAccount(email, "Ines", PASSWORD, address).toString()).doesNotContain("lamps");
    }
}
