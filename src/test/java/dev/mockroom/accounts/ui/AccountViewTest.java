package dev.mockroom.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.accounts.signin.MyAccount;
import dev.mockroom.accounts.signin.NewAccount;
import dev.mockroom.accounts.signin.SignUp;
import dev.mockroom.accounts.signin.SignUpOutcome;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class AccountViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "wet stone under four lamps";

    @Autowired
    private SignUp signUp;

    @Autowired
    private MyAccount myAccount;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Person rahel;

    @BeforeEach
    void twoPeopleHaveDevices() {
        rahel = somebody("Rahel Adeyemi");
        Person ines = somebody("Ines Okafor");
        device(rahel, "Firefox on Linux", 0);
        device(rahel, "Safari on iPhone", 50);
        device(ines, "Chrome on Mac", 0);
        SignedIn.as(rahel);
        navigate("account", AccountView.class);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private Person somebody(String name) {
        String unique = UUID.randomUUID().toString();
        return ((SignUpOutcome.SignedUp) signUp.signUp(new NewAccount(unique + "@example.org", name, PASSWORD, unique)))
                .person();
    }

    private void device(Person person, String label, int hoursAgo) {
        jdbc.sql("""
                insert into device (id, account_id, label, token_hash, token_seen, rotated_at, created_at, last_used_at)
                values (?, ?, ?, '', true, ?, ?, ?)""")
                .param(UUID.randomUUID())
                .param(person.id().value())
                .param(label)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(clock.instant().atOffset(ZoneOffset.UTC).minusHours(hoursAgo))
                .update();
    }

    @Test
    void showsOnesOwnDevicesWithTheirLastUse() {
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .satisfiesExactly(
                        first -> assertThat(first).contains("Firefox on Linux", "Used within the last hour"),
                        second -> assertThat(second).contains("Safari on iPhone", "Used 2 days ago"));
    }

    @Test
    void signsADeviceOut() {
        test(find(NativeButton.class, find(ListItem.class).last()).single()).click();

        assertThat(find(ListItem.class).all()).hasSize(1);
        assertThat(myAccount.devices()).hasSize(1);
    }

    @Test
    void savesANameAndSaysSo() {
        test(find(TextField.class).withCaption("Name").single()).setValue("Rahel A.");

        Form.submit(find(NameForm.class).single());

        assertThat(myAccount.get().name()).isEqualTo("Rahel A.");
    }

    @Test
    void refusesAnEmptyNameBesideItsField() {
        TextField name = find(TextField.class).withCaption("Name").single();
        test(name).setValue(" ");

        Form.submit(find(NameForm.class).single());

        assertThat(name.isInvalid()).isTrue();
        assertThat(myAccount.get().name()).isEqualTo("Rahel Adeyemi");
    }

    @Test
    void changesThePassword() {
        test(present()).setValue(PASSWORD);
        test(wanted()).setValue("nine seas behind a paper door");

        Form.submit(find(PasswordForm.class).single());

        assertThat(find(Said.class, find(PasswordForm.class).single()).single().getText())
                .contains("Every other device is signed out");
        assertThat(present().getValue()).isEmpty();
        assertThat(myAccount.devices()).isEmpty(); // a test has no device of its own
    }

    @Test
    void saysBesideTheFieldThatThePresentPasswordIsWrong() {
        test(present()).setValue("dry stone under four lamps");
        test(wanted()).setValue("nine seas behind a paper door");

        Form.submit(find(PasswordForm.class).single());

        assertThat(present().isInvalid()).isTrue();
        assertThat(wanted().getValue()).isEqualTo("nine seas behind a paper door");
    }

    @Test
    void leadsOutByAFormThatOtherSitesCannotSend() {
        assertThat(find(PostForm.class).single().getElement().getAttribute("action"))
                .isEqualTo("sign-out");
    }

    private PasswordField present() {
        return find(PasswordField.class).withCaption("Present password").single();
    }

    private PasswordField wanted() {
        return find(PasswordField.class).withCaption("New password").single();
    }
}
