package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.signin.BrowserSignIn;
import dev.mockroom.accounts.signin.SignUp;
import java.time.Clock;

/// A new account, in three fields.
@Route(value = "sign-up", autoLayout = false)
@StyleSheet("styles/accounts.css")
@AnonymousAllowed
class SignUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentPerson currentPerson;

    SignUpView(CurrentPerson currentPerson, SignUp signUp, BrowserSignIn browserSignIn, Clock clock) {
        this.currentPerson = currentPerson;
        addClassName("entry");
        Anchor signIn = new Anchor("sign-in", getTranslation("accounts.signUp.signIn"));
        Paragraph elsewhere = new Paragraph(new Span(getTranslation("accounts.signUp.known")), signIn);
        elsewhere.addClassNames("quiet", "elsewhere");
        Main main = new Main(
                new H1(getTranslation("accounts.signUp.title")),
                new NewAccountForm(signUp, browserSignIn, clock, getTranslation("accounts.signUp.do"), signUp::signUp),
                elsewhere);
        main.addClassName("stack");
        add(new DoorTop(), main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentPerson.find().isPresent()) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.signUp.pageTitle");
    }
}
