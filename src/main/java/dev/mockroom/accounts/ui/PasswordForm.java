package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.mockroom.accounts.signin.MyAccount;
import dev.mockroom.accounts.signin.PasswordChange;
import dev.mockroom.accounts.signin.PasswordProblem;
import dev.mockroom.shared.ui.Caller;
import dev.mockroom.shared.ui.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Another password; every other device is signed out by it.
@Tag("form")
final class PasswordForm extends HtmlContainer {

    private final transient MyAccount myAccount;
    private final transient Clock clock;
    private final Div notices = new Div();
    private final PasswordField present = new PasswordField(getTranslation("accounts.password.present"));
    private final PasswordField wanted = new PasswordField(getTranslation("accounts.password.wanted"));
    private final Said said = new Said();

    PasswordForm(MyAccount myAccount, Clock clock, String email) {
        this.myAccount = myAccount;
        this.clock = clock;
        addClassName("fields");
        getElement().addEventListener("submit", event -> submit()).preventDefault();
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.setManualValidation(true);
        present.setErrorMessage(getTranslation("accounts.password.notThis"));
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setHelperText(getTranslation("accounts.password.help"));
        wanted.setManualValidation(true);
        NativeButton change = new NativeButton(getTranslation("accounts.account.password.do"));
        change.addClassName("button");
        change.getElement().setAttribute("type", "submit");
        add(notices, whose(email), present, wanted, said.beside(change));
    }

    /// Tells a password manager whose password it is.
    private static Input whose(String email) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("autocomplete", "username").setAttribute("value", email);
        return input;
    }

    private void submit() {
        notices.removeAll();
        said.nothing();
        present.setInvalid(false);
        wanted.setInvalid(false);
        switch (myAccount.changePassword(present.getValue(), wanted.getValue(), Caller.address())) {
            case PasswordChange.Changed() -> {
                present.clear();
                wanted.clear();
                said.say(getTranslation("accounts.account.password.done"));
            }
            case PasswordChange.WrongPassword() -> {
                present.setInvalid(true);
                present.focus();
            }
            case PasswordChange.Refused(PasswordProblem problem) -> {
                wanted.setErrorMessage(PasswordWords.of(this, problem));
                wanted.setInvalid(true);
                wanted.focus();
            }
            case PasswordChange.TooEarly(Instant notBefore) ->
                notices.add(Notice.trouble(getTranslation(
                        "accounts.signIn.tooMany", Waiting.words(this, Duration.between(clock.instant(), notBefore)))));
        }
    }
}
