package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class DemoHistoryTest {

    @Autowired
    private DemoHistory history;

    @Autowired
    private Progress progress;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void givesMuchToTheFirstALittleToTheSecondAndNothingToTheOthers() {
        List<Person> people = List.of(
                SignedIn.resident(jdbc, Role.CANDIDATE),
                SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER),
                SignedIn.resident(jdbc, Role.CANDIDATE, Role.EDITOR));
        SignedIn.nobody();

        history.make(people);

        ProgressPage much = of(people.getFirst());
        assertThat(much.answers()).isGreaterThan(60);
        assertThat(much.trend()).hasSizeGreaterThan(8);
        assertThat(much.areas().stream().filter(area -> area.level() instanceof Estimate.Known))
                .hasSizeGreaterThan(5);
        assertThat(much.readiness()).anyMatch(company -> company.level() instanceof Estimate.Known);
        assertThat(much.missed()).isNotEmpty();
        assertThat(much.times()).isNotEmpty();
        assertThat(of(people.get(1)).ever()).isBetween(3, 20);
        assertThat(of(people.get(2)).ever()).isZero();
    }

    private ProgressPage of(Person person) {
        SignedIn.as(person);
        return progress.page(ProgressFilter.USUAL, ZoneOffset.UTC, 0, 20);
    }
}
