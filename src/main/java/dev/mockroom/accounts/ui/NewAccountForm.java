package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.signin.BrowserSignIn;
import dev.mockroom.accounts.signin.NewAccount;
import dev.mockroom.accounts.signin.PasswordProblem;
import dev.mockroom.accounts.signin.SignUp;
import dev.mockroom.accounts.signin.SignUpOutcome;
import dev.mockroom.shared.ui.Caller;
import dev.mockroom.shared.ui.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Name, e-mail and password for a new account. Says beside a field what is wrong with it as soon as
/// it is left, keeps what was typed, and goes on signed in.
@Tag("form")
final class NewAccountForm extends HtmlContainer {

    private final transient SignUp signUp;
    private final transient BrowserSignIn browserSignIn;
    private final transient Clock clock;
    private final transient Function<NewAccount, SignUpOutcome> make;

    private final Div notices = new Div();
    private final TextField name = new TextField(getTranslation("accounts.name"));
    private final EmailField email = new EmailField(getTranslation("accounts.email"));
    private final PasswordField password = new PasswordField(getTranslation("accounts.password"));

    /// @param action what the button says
    /// @param make   makes the account
    NewAccountForm(
            SignUp signUp,
            BrowserSignIn browserSignIn,
            Clock clock,
            String action,
            Function<NewAccount, SignUpOutcome> make) {
        this.signUp = signUp;
        this.browserSignIn = browserSignIn;
        this.clock = clock;
        this.make = make;
        addClassName("fields");
        getElement().setAttribute("novalidate", true);
        getElement().addEventListener("submit", event -> submit()).preventDefault();
        prepareFields();
        NativeButton button = new NativeButton(action);
        button.addClassNames("do", "wide");
        button.getElement().setAttribute("type", "submit");
        add(notices, name, email, password, button);
    }

    private void prepareFields() {
        name.setAutocomplete(Autocomplete.NAME);
        name.setHelperText(getTranslation("accounts.name.help"));
        name.setAutofocus(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.getElement().setAttribute("name", "username");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.getElement().setAttribute("name", "password");
        password.setHelperText(getTranslation("accounts.password.help"));
        name.setManualValidation(true);
        email.setManualValidation(true);
        password.setManualValidation(true);
        name.addValueChangeListener(change -> showName(name.getValue().isBlank()));
        email.addValueChangeListener(change -> showEmail(!signUp.isEmail(email.getValue())));
        password.addValueChangeListener(change -> showPassword(problem()));
    }

    private Optional<PasswordProblem> problem() {
        return signUp.problem(password.getValue(), email.getValue(), name.getValue());
    }

    private void submit() {
        notices.removeAll();
        switch (make.apply(new NewAccount(email.getValue(), name.getValue(), password.getValue(), Caller.address()))) {
            case SignUpOutcome.SignedUp(Person person) -> goOn(person);
            case SignUpOutcome.Incomplete incomplete -> show(incomplete);
            case SignUpOutcome.Taken() -> notices.add(Notice.trouble(getTranslation("accounts.signUp.taken")));
            case SignUpOutcome.TooEarly(Instant notBefore) ->
                notices.add(Notice.trouble(getTranslation(
                        "accounts.signUp.tooMany", Waiting.words(this, Duration.between(clock.instant(), notBefore)))));
            case SignUpOutcome.LinkExpired() -> notices.add(Notice.trouble(getTranslation("accounts.setup.expired")));
        }
    }

    private void goOn(Person person) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        browserSignIn.signIn(person, request.getHttpServletRequest(), response.getHttpServletResponse());
        getUI().orElseThrow()
                .getPage()
                .setLocation(WhereTo.after(request.getHttpServletRequest(), response.getHttpServletResponse()));
    }

    private void show(SignUpOutcome.Incomplete incomplete) {
        showName(incomplete.name());
        showEmail(incomplete.email());
        showPassword(incomplete.password());
        if (incomplete.name()) {
            name.focus();
        } else if (incomplete.email()) {
            email.focus();
        } else {
            password.focus();
        }
    }

    private void showName(boolean wrong) {
        name.setErrorMessage(getTranslation("accounts.name.wrong"));
        name.setInvalid(wrong);
    }

    private void showEmail(boolean wrong) {
        email.setErrorMessage(getTranslation("accounts.email.wrong"));
        email.setInvalid(wrong);
    }

    private void showPassword(Optional<PasswordProblem> problem) {
        problem.ifPresent(wrong -> password.setErrorMessage(PasswordWords.of(this, wrong)));
        password.setInvalid(problem.isPresent());
    }
}
