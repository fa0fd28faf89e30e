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

        SignedIn.as(people.getFirst());
        ProgressPage much = progress.page(ProgressFilter.USUAL.ratedBy(Rater.SELF), ZoneOffset.UTC, 0, 20);
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

    @Test
    void holdsInterviewsThatAnInterviewerScored() {
        List<Person> people = List.of(
                SignedIn.resident(jdbc, Role.CANDIDATE), SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER));
        SignedIn.nobody();

        history.make(people);

        ProgressPage page = of(people.getFirst());
        assertThat(page.by()).isEqualTo(Rater.OTHERS);
        assertThat(page.raters()).isEqualTo(1);
        assertThat(page.othersAnswers()).isBetween(10, page.selfAnswers() - 20);
        assertThat(page.trend()).hasSizeGreaterThan(4);
        assertThat(page.areas().stream().filter(area -> area.level() instanceof Estimate.Known))
                .hasSizeGreaterThan(2);
        assertThat(page.readiness()).anyMatch(company -> company.level() instanceof Estimate.Known);
        assertThat(page.judgements()).hasSizeGreaterThan(5);
        assertThat(page.judgements().getFirst().difference())
                .isGreaterThan(page.judgements().getLast().difference());
        assertThat(progress.page(ProgressFilter.USUAL.in(Mode.WITH_INTERVIEWER), ZoneOffset.UTC, 0, 20)
                        .answers())
                .isBetween(page.othersAnswers(), page.answers() - 20);
    }

    @Test
    void saysOfTheInterviewersWordsThatTheyAreMadeUp() {
        Person candidate = SignedIn.resident(jdbc, Role.CANDIDATE);
        Person interviewer = SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER);

        history.make(List.of(candidate, interviewer));

        assertThat(jdbc.sql("""
                select c.strength from scorecard c join seat s on s.id = c.seat_id
                where s.account_id = ? and c.kind = 'INTERVIEWER'""")
                        .param(interviewer.id().value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(words -> words.startsWith("Made up for the demo"));
    }

    private ProgressPage of(Person person) {
        SignedIn.as(person);
        return progress.page(ProgressFilter.USUAL, ZoneOffset.UTC, 0, 20);
    }
}
