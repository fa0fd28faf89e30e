package dev.mockroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;

@MockroomTest
class PeopleTest {

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void namesThoseWhoExistInOneStatement() {
        Person ana = new NewPeople(jdbc).somebody("Ana", Role.CANDIDATE);
        Person ben = new NewPeople(jdbc).somebody("Ben", Role.CANDIDATE);
        SignedIn.as(ana);

        List<String> statements = StatementCounter.during(
                () -> assertThat(people.names(List.of(ana.id(), ben.id(), ana.id(), AccountId.random())))
                        .isEqualTo(Map.of(ana.id(), "Ana", ben.id(), "Ben")));

        assertThat(statements).hasSize(1);
    }

    @Test
    void asksNothingOfTheDatabaseForNobody() {
        SignedIn.as(SignedIn.stranger(Role.CANDIDATE));

        assertThat(people.names(Set.of())).isEmpty();
    }

    @Test
    void tellsNothingToSomebodyWhoIsNotSignedIn() {
        assertThatThrownBy(() -> people.names(Set.of())).isInstanceOf(AuthenticationException.class);
    }
}
