package dev.mockroom.progress.goals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanySummary;
import dev.mockroom.progress.goals.GoalTerms;
import dev.mockroom.progress.goals.Goals;
import dev.mockroom.progress.goals.Outcome;
import dev.mockroom.progress.goals.SaveOutcome;
import dev.mockroom.progress.goals.Stage;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class GoalsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Goals goals;

    @Autowired
    private Companies companies;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @Test
    void inviteSomebodyNewToSetADate() {
        navigate(GoalsView.class);

        assertThat(find(Anchor.class).withText("Set a date").single().getHref()).isEqualTo("goals/new");
    }

    @Test
    @SuppressWarnings("unchecked")
    void becomeAPlanByCompanyDateAndMinutes() {
        CompanySummary company = companies.all().getFirst();
        navigate(GoalFormView.class);

        find(ComboBox.class).single().setValue(company);
        find(Input.class).single().setValue(today().plusDays(29).toString());
        assertThat(Sent.by(getCurrentView().getElement().getComponent().orElseThrow()))
                .contains("29 days, 4 weeks");
        test(find(NativeButton.class).withText("Make the plan").single()).click();

        assertThat(find(H1.class).single().getText()).startsWith(company.name() + ", onsite on ");
        assertThat(Sent.by(navigate(GoalsView.class))).contains("29 days to go", "Rehearse");
    }

    @Test
    void sayWhatIsMissing() {
        navigate(GoalFormView.class);

        test(find(NativeButton.class).withText("Make the plan").single()).click();

        assertThat(Sent.by(getCurrentView().getElement().getComponent().orElseThrow()))
                .contains("Choose the day of the interview.");
        assertThat(goals.all()).isEmpty();
    }

    @Test
    void askWhatCameOfAPastDayAndKeepIt() {
        SaveOutcome saved =
                goals.create(new GoalTerms(null, Stage.ONSITE, today().plusDays(1), Seniority.MID, 20), ZoneOffset.UTC);
        assertThat(saved).isInstanceOf(SaveOutcome.Saved.class);
        clock.advance(Duration.ofDays(2));

        navigate(GoalsView.class);
        test(find(NativeButton.class).withText("No offer").single()).click();

        assertThat(goals.all())
                .singleElement()
                .satisfies(goal -> assertThat(goal.outcome()).contains(Outcome.NO_OFFER));
    }

    private LocalDate today() {
        return goals.today(ZoneOffset.UTC);
    }
}
