package dev.mockroom.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinService;
import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.signin.SignInTrouble;
import dev.mockroom.shared.ui.Notice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MockroomTest
class SignInViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestClock clock;

    @Test
    void postsWhatAPasswordManagerFillsIn() {
        SignInView view = navigate("sign-in", SignInView.class);
        PostForm form = find(PostForm.class, view).single();

        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(form.getElement().getAttribute("action")).isEqualTo("sign-in");
        assertThat(email().getElement().getAttribute("name")).isEqualTo("username");
        assertThat(email().getAutocomplete()).isEqualTo(Autocomplete.USERNAME);
        assertThat(password().getElement().getAttribute("name")).isEqualTo("password");
        assertThat(password().getAutocomplete()).isEqualTo(Autocomplete.CURRENT_PASSWORD);
    }

    @Test
    void keepsTheEmailAndSaysThatNothingMatched() {
        arriveWith(new SignInTrouble("ines@example.org", null));

        assertThat(email().getValue()).isEqualTo("ines@example.org");
        assertThat(notice()).contains("do not belong together");
    }

    @Test
    void saysWhenToTryAgain() {
        arriveWith(new SignInTrouble("ines@example.org", clock.instant().plusSeconds(8)));

        assertThat(notice()).contains("Try again in 8 seconds");
    }

    @Test
    void saysMinutesWhenTheyAreMany() {
        arriveWith(new SignInTrouble("ines@example.org", clock.instant().plusSeconds(14 * 60)));

        assertThat(notice()).contains("Try again in 14 minutes");
    }

    @Test
    void offersNobodyWhereThereAreNoDemoPeople() {
        navigate("sign-in", SignInView.class);

        assertThat(find(NativeButton.class).withText("Rahel Adeyemi").all()).isEmpty();
    }

    private void arriveWith(SignInTrouble trouble) {
        VaadinService.getCurrentRequest().getWrappedSession().setAttribute(SignInTrouble.class.getName(), trouble);
        navigate("sign-in", SignInView.class);
    }

    private String notice() {
        return find(Notice.class).single().getElement().getTextRecursively();
    }

    private EmailField email() {
        return find(EmailField.class).withCaption("E-mail").single();
    }

    private PasswordField password() {
        return find(PasswordField.class).withCaption("Password").single();
    }
}
