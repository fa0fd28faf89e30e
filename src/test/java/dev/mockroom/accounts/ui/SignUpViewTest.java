package dev.mockroom.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.shared.ui.Notice;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@MockroomTest
class SignUpViewTest extends SpringBrowserlessTest {

    /// Held here, because what is current is only held weakly.
    private VaadinRequest vaadinRequest;

    private VaadinResponse vaadinResponse;

    private static final String PASSWORD = "wet stone under four lamps";

    private final String email = UUID.randomUUID() + "@example.org";

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Autowired
    private CurrentPerson currentPerson;

    @BeforeEach
    void open() {
        navigate("sign-up", SignUpView.class);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void makesAnAccountAndSignsIn() {
        fill("Ines Okafor", email, PASSWORD);

        submit();

        assertThat(currentPerson.find()).map(Person::name).contains("Ines Okafor");
        assertThat(response.getCookie("mockroom-device").isHttpOnly()).isTrue();
    }

    @Test
    void leavesNobodyTheSessionIdThatWasThereBefore() {
        String before = request.getSession(true).getId();
        fill("Ines Okafor", email, PASSWORD);

        submit();

        assertThat(request.getSession(false).getId()).isNotEqualTo(before);
    }

    @Test
    void saysBesideEachFieldWhatWillNotDoAndKeepsWhatWasTyped() {
        fill("Ines Okafor", "ines@", "password123");

        submit();

        assertThat(email().isInvalid()).isTrue();
        assertThat(password().isInvalid()).isTrue();
        assertThat(password().getErrorMessage()).contains("tried first");
        assertThat(name().isInvalid()).isFalse();
        assertThat(name().getValue()).isEqualTo("Ines Okafor");
        assertThat(password().getValue()).isEqualTo("password123");
        assertThat(currentPerson.find()).isEmpty();
    }

    @Test
    void saysWhatIsWrongAsSoonAsAFieldIsLeft() {
        test(password()).setValue("short");

        assertThat(password().getErrorMessage()).contains("at least 10");
        assertThat(email().isInvalid()).isFalse();
    }

    @Test
    void takesBackWhatItSaidOnceItIsRight() {
        test(email()).setValue("ines@");
        test(email()).setValue(email);

        assertThat(email().isInvalid()).isFalse();
    }

    @Test
    void saysWhatToDoWithAnEmailThatHasAnAccount() {
        fill("Ines Okafor", email, PASSWORD);
        submit();
        SignedIn.nobody();
        navigate("sign-up", SignUpView.class);
        fill("Somebody else", email, PASSWORD);

        submit();

        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("sign in; else use another e-mail");
        assertThat(currentPerson.find()).isEmpty();
    }

    @Test
    void tellsPasswordManagersWhatIsWhat() {
        assertThat(email().getElement().getAttribute("name")).isEqualTo("username");
        assertThat(password().getElement().getAttribute("name")).isEqualTo("password");
        assertThat(password().getAutocomplete()).isEqualTo(Autocomplete.NEW_PASSWORD);
    }

    private void fill(String name, String email, String password) {
        test(name()).setValue(name);
        test(email()).setValue(email);
        test(password()).setValue(password);
    }

    private void submit() {
        // The test kit's own request can neither change a session's id nor keep cookies.
        VaadinServletService service = (VaadinServletService) VaadinService.getCurrent();
        vaadinRequest = new VaadinServletRequest(request, service);
        vaadinResponse = new VaadinServletResponse(response, service);
        CurrentInstance.set(VaadinRequest.class, vaadinRequest);
        CurrentInstance.set(VaadinResponse.class, vaadinResponse);
        Form.submit(find(NewAccountForm.class).single());
    }

    private TextField name() {
        return find(TextField.class).withCaption("Name").single();
    }

    private EmailField email() {
        return find(EmailField.class).withCaption("E-mail").single();
    }

    private PasswordField password() {
        return find(PasswordField.class).withCaption("Password").single();
    }
}
