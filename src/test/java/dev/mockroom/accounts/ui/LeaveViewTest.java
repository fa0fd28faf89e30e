package dev.mockroom.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.accounts.signin.NewAccount;
import dev.mockroom.accounts.signin.SignUp;
import dev.mockroom.accounts.signin.SignUpOutcome;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MockroomTest
class LeaveViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "wet stone under four lamps";

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Person rahel;

    @BeforeEach
    void open() {
        String unique = UUID.randomUUID().toString();
        NewAccount wish = new NewAccount(unique + "@example.org", "Rahel", PASSWORD, unique);
        rahel = ((SignUpOutcome.SignedUp) signUp.signUp(wish)).person();
        SignedIn.as(rahel);
        navigate("account/delete", LeaveView.class);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private TextField email() {
        return find(TextField.class).withCaption("Your e-mail").single();
    }

    private PasswordField password() {
        return find(PasswordField.class).single();
    }

    private boolean exists() {
        return jdbc.sql("select count(*) from account where id = ?")
                        .param(rahel.id().value())
                        .query(Long.class)
                        .single()
                == 1;
    }

    @Test
    void saysWhatGoesAndWhatStaysAndOffersTheExportFirst() {
        assertThat(Sent.by(find(LeaveView.class).single()))
                .contains("What goes", "What stays", "a seat without a name", "nobody can undo it");
        assertThat(find(Anchor.class).withText("Download everything").all()).hasSize(1);
    }

    @Test
    void deletesOnceBothAreTyped() {
        test(email()).setValue(rahel.email());
        test(password()).setValue(PASSWORD);

        Form.submit(find(LeaveForm.class).single());

        assertThat(exists()).isFalse();
    }

    @Test
    void saysBesideTheFieldThatTheEmailIsAnother() {
        test(email()).setValue("somebody@example.org");
        test(password()).setValue(PASSWORD);

        Form.submit(find(LeaveForm.class).single());

        assertThat(email().isInvalid()).isTrue();
        assertThat(exists()).isTrue();
    }

    @Test
    void saysBesideTheFieldThatThePasswordIsWrong() {
        test(email()).setValue(rahel.email());
        test(password()).setValue("dry stone under four lamps");

        Form.submit(find(LeaveForm.class).single());

        assertThat(password().isInvalid()).isTrue();
        assertThat(email().isInvalid()).isFalse();
        assertThat(exists()).isTrue();
    }

    @Test
    void asksNobodyForASuccessorWhoIsNoAdministrator() {
        assertThat(find(TextField.class)
                        .withCaption("E-mail of the next administrator")
                        .all())
                .isEmpty();
    }

    @Test
    void asksTheLastAdministratorKindly() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("delete from account_role where role_name = 'ADMINISTRATOR'")
                    .update();
            jdbc.sql("insert into account_role (account_id, role_name) values (?, 'ADMINISTRATOR')")
                    .param(rahel.id().value())
                    .update();
            SignedIn.as(new Person(rahel.id(), rahel.name(), rahel.email(), Set.of(Role.ADMINISTRATOR)));
            UI.getCurrent().navigate("");
            navigate("account/delete", LeaveView.class);
            test(email()).setValue(rahel.email());
            test(password()).setValue(PASSWORD);

            Form.submit(find(LeaveForm.class).single());

            TextField successor = find(TextField.class)
                    .withCaption("E-mail of the next administrator")
                    .single();
            assertThat(successor.isInvalid()).isTrue();
            assertThat(successor.getErrorMessage()).contains("Name somebody first");
            assertThat(exists()).isTrue();
        });
    }
}
