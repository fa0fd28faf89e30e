package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mockroom.accounts.signin.Leaving;
import dev.mockroom.accounts.signin.LeavingOutcome;
import dev.mockroom.shared.ui.Caller;
import dev.mockroom.shared.ui.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Deletes the account once one's e-mail is typed, and the password.
@Tag("form")
final class LeaveForm extends HtmlContainer {

    private final transient Leaving leaving;
    private final transient Clock clock;
    private final Div notices = new Div();
    private final TextField email = new TextField(getTranslation("yours.leave.email"));
    private final PasswordField password = new PasswordField(getTranslation("accounts.password"));
    private final TextField successor = new TextField(getTranslation("yours.leave.successor"));

    LeaveForm(Leaving leaving, Clock clock, String ownEmail, boolean needsSuccessor) {
        this.leaving = leaving;
        this.clock = clock;
        addClassName("fields");
        getElement().addEventListener("submit", event -> submit()).preventDefault();
        email.setHelperText(getTranslation("yours.leave.email.help", ownEmail));
        email.setAutocomplete(Autocomplete.OFF);
        email.setManualValidation(true);
        email.setErrorMessage(getTranslation("yours.leave.email.wrong"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        password.setErrorMessage(getTranslation("accounts.password.notThis"));
        successor.setHelperText(getTranslation("yours.leave.successor.help"));
        successor.setManualValidation(true);
        NativeButton button = new NativeButton(getTranslation("yours.leave.do"));
        button.addClassNames("button", "danger");
        button.getElement().setAttribute("type", "submit");
        Div row = new Div(button);
        if (needsSuccessor) {
            add(Notice.info(getTranslation("yours.leave.last")), successor);
        }
        add(notices, email, password, row);
    }

    private void submit() {
        notices.removeAll();
        email.setInvalid(false);
        password.setInvalid(false);
        successor.setInvalid(false);
        switch (leaving.leave(email.getValue(), password.getValue(), successor.getValue(), Caller.address())) {
            case LeavingOutcome.Left() -> getUI().orElseThrow().getPage().setLocation("farewell");
            case LeavingOutcome.NotConfirmed() -> {
                email.setInvalid(true);
                email.focus();
            }
            case LeavingOutcome.WrongPassword() -> {
                password.setInvalid(true);
                password.focus();
            }
            case LeavingOutcome.TooEarly(Instant notBefore) ->
                notices.add(Notice.trouble(getTranslation(
                        "accounts.signIn.tooMany", Waiting.words(this, Duration.between(clock.instant(), notBefore)))));
            case LeavingOutcome.LastAdministrator() -> name("yours.leave.successor.needed");
            case LeavingOutcome.UnknownSuccessor() -> name("yours.leave.successor.unknown");
        }
    }

    private void name(String trouble) {
        if (successor.getParent().isEmpty()) {
            addComponentAsFirst(successor); // somebody else left meanwhile
        }
        successor.setErrorMessage(getTranslation(trouble));
        successor.setInvalid(true);
        successor.focus();
    }
}
