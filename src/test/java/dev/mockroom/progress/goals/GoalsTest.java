package dev.mockroom.progress.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.CalendarEntry;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanySummary;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class GoalsTest {

    @Autowired
    private Goals goals;

    @Autowired
    private GoalsInCalendar calendar;

    @Autowired
    private Companies companies;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;

    @BeforeEach
    void signIn() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void areNoneForSomebodyNew() {
        assertThat(goals.all()).isEmpty();
        assertThat(goals.active(ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void becomeAPlanBackFromTheDate() {
        CompanySummary company = companies.all().getFirst();
        GoalTerms terms = new GoalTerms(company.id(), Stage.ONSITE, today().plusDays(29), Seniority.SENIOR, 20);

        goals.create(terms, ZoneOffset.UTC);

        assertThat(goals.active(ZoneOffset.UTC)).hasValueSatisfying(planned -> {
            assertThat(planned.goal().terms()).isEqualTo(terms);
            assertThat(planned.goal().companyName()).isEqualTo(company.name());
            assertThat(planned.plan().daysLeft()).isEqualTo(29);
            assertThat(planned.plan().weeks()).hasSize(4);
        });
    }

    @Test
    void areActiveOneAtATime() {
        GoalId first = create(20);
        GoalId second = create(40);
        assertThat(activeId()).isEqualTo(second);

        goals.activate(first);

        assertThat(activeId()).isEqualTo(first);
        assertThat(goals.all()).hasSize(2);
    }

    @Test
    void canBeMoved() {
        GoalId goal = create(20);

        goals.change(goal, in(50), ZoneOffset.UTC);

        assertThat(goals.find(goal).terms().date()).isEqualTo(today().plusDays(50));
    }

    @Test
    void lieAhead() {
        assertThat(goals.create(in(-1), ZoneOffset.UTC)).isInstanceOf(SaveOutcome.TooLate.class);
        assertThat(goals.create(in(1000), ZoneOffset.UTC)).isInstanceOf(SaveOutcome.TooFar.class);
        assertThat(goals.all()).isEmpty();
    }

    @Test
    void askForTheirOutcomeAfterTheirDayAndKeepIt() {
        GoalId goal = create(3);
        assertThatThrownBy(() -> goals.tell(goal, Outcome.OFFER, ZoneOffset.UTC))
                .isInstanceOf(IllegalTransition.class);

        clock.advance(Duration.ofDays(4));

        assertThat(goals.find(goal).asks(today())).isTrue();
        goals.tell(goal, Outcome.OFFER, ZoneOffset.UTC);
        assertThat(goals.find(goal).outcome()).contains(Outcome.OFFER);
        assertThat(goals.find(goal).asks(today())).isFalse();
        assertThat(goals.active(ZoneOffset.UTC)).isEmpty();
        assertThatThrownBy(() -> goals.activate(goal)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void canBeThrownAway() {
        GoalId goal = create(20);

        goals.delete(goal);

        assertThat(goals.all()).isEmpty();
    }

    @Test
    void standInTheirCalendarUntilTheirDayIsOver() {
        GoalId goal = create(3);

        assertThat(calendar.of(candidate.id(), ZoneOffset.UTC)).singleElement().satisfies(entry -> {
            assertThat(entry.id()).contains(goal.value().toString());
            assertThat(entry.time()).isEqualTo(new CalendarEntry.Day(today().plusDays(3)));
        });
        clock.advance(Duration.ofDays(5));

        assertThat(calendar.of(candidate.id(), ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void areNobodyElsesBusiness() {
        GoalId goal = create(20);

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));

        assertThat(goals.all()).isEmpty();
        assertThat(goals.active(ZoneOffset.UTC)).isEmpty();
        assertThatThrownBy(() -> goals.find(goal)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> goals.change(goal, in(9), ZoneOffset.UTC)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> goals.activate(goal)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> goals.tell(goal, Outcome.OFFER, ZoneOffset.UTC))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> goals.delete(goal)).isInstanceOf(NotFound.class);
        SignedIn.as(candidate);
        assertThat(goals.find(goal).active()).isTrue();
    }

    @Test
    void askForSomebody() {
        SignedIn.nobody();

        assertThatThrownBy(() -> goals.all()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private GoalId activeId() {
        return goals.active(ZoneOffset.UTC).orElseThrow().goal().id();
    }

    private GoalId create(int days) {
        return switch (goals.create(in(days), ZoneOffset.UTC)) {
            case SaveOutcome.Saved saved -> saved.goal();
            default -> throw new AssertionError("Not saved");
        };
    }

    private GoalTerms in(int days) {
        return new GoalTerms(null, Stage.INTERVIEW, today().plusDays(days), Seniority.MID, 20);
    }

    private LocalDate today() {
        return goals.today(ZoneOffset.UTC);
    }
}
