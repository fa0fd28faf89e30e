package dev.mockroom.companies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.importing.BankIntake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class ReviewViewTest extends SpringBrowserlessTest {

    @Autowired
    private BankIntake intake;

    @Autowired
    private JdbcClient jdbc;

    private final BankText file = BankText.file();
    private final String name = "Acme " + file.mark();

    @BeforeEach
    void signIn() {
        file.card("first", "A thing of " + name);
        intake.take(file.readWith("**Asked by:** Google, Facebook", "**Asked by:** " + name));
        SignedIn.as(SignedIn.resident(jdbc, Role.EDITOR));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void tellsEditorsOnTheListOfCompanies() {
        assertThat(Sent.by(navigate(CompaniesView.class)))
                .contains("moved noticeably since somebody last looked", "manage/companies");

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        assertThat(Sent.by(navigate(CompaniesView.class))).doesNotContain("manage/companies");
    }

    @Test
    void forgetsACompanyOnceSomebodyHasLooked() {
        assertThat(Sent.by(navigate(ReviewView.class))).contains(name, "New here: 1 question, no practice link.");

        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").endsWith(name))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(Sent.by(find(ReviewView.class).single())).doesNotContain(name);
    }

    @Test
    void isNotThereForSomebodyElse() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));

        UI.getCurrent().navigate("manage/companies");

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }
}
