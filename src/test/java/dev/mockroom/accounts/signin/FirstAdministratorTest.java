package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Role;
import dev.mockroom.shared.Misses;
import dev.mockroom.shared.Secret;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class FirstAdministratorTest {

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private JdbcClient jdbc;

    private final String address = UUID.randomUUID().toString();

    @BeforeEach
    void thereIsNoAdministrator() {
        jdbc.sql("delete from account_role where role_name = 'ADMINISTRATOR'").update();
    }

    private static NewAccount wish() {
        String address = UUID.randomUUID().toString();
        return new NewAccount(address + "@example.org", "Noor", "wet stone under four lamps", address);
    }

    @Test
    void comesInByTheLinkOnce() {
        String token = firstAdministrator.renew();
        assertThat(firstAdministrator.isOpen(token, address)).isTrue();

        SignUpOutcome first = firstAdministrator.signUp(token, wish());
        SignUpOutcome second = firstAdministrator.signUp(token, wish());

        assertThat(first)
                .isInstanceOfSatisfying(
                        SignUpOutcome.SignedUp.class,
                        made -> assertThat(made.person().roles()).contains(Role.ADMINISTRATOR));
        assertThat(second).isInstanceOf(SignUpOutcome.LinkExpired.class);
        assertThat(firstAdministrator.isOpen(token, address)).isFalse();
    }

    @Test
    void comesInByTheLinkOfTheLastStartOnly() {
        String before = firstAdministrator.renew();
        String token = firstAdministrator.renew();

        assertThat(firstAdministrator.isOpen(before, address)).isFalse();
        assertThat(firstAdministrator.signUp(before, wish())).isInstanceOf(SignUpOutcome.LinkExpired.class);
        assertThat(firstAdministrator.isOpen(token, address)).isTrue();
    }

    @Test
    void keepsTheLinkOpenWhenTheFormWasWrong() {
        String token = firstAdministrator.renew();

        firstAdministrator.signUp(token, new NewAccount("noor", "", "short", "test"));

        assertThat(firstAdministrator.isOpen(token, address)).isTrue();
    }

    @Test
    void opensNoLinkToWhoeverGuessesTooOften() {
        String token = firstAdministrator.renew();
        for (int guess = 0; guess < Misses.MOST; guess++) {
            assertThat(firstAdministrator.isOpen("guess" + guess, address)).isFalse();
        }

        assertThat(firstAdministrator.isOpen(token, address)).isFalse();
        assertThat(firstAdministrator.isOpen(token, "elsewhere " + address)).isTrue();
    }

    @Test
    void makesNoAccountWithoutALink() {
        NewAccount wish = wish();

        firstAdministrator.signUp("made-up", wish);

        assertThat(jdbc.sql("select count(*) from account where email = ?")
                        .param(wish.email())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void hasNoLinkWhereThereIsAnAdministrator() {
        firstAdministrator.signUp(firstAdministrator.renew(), wish());

        assertThat(firstAdministrator.renew()).isEmpty();
    }

    @Test
    void keepsNoLinkInTheClear() {
        String token = firstAdministrator.renew();

        assertThat(jdbc.sql("select token_hash from setup_link")
                        .query(String.class)
                        .list())
                .containsExactly(Secret.hash(token));
    }
}
