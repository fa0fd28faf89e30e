package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mockroom.accounts.signin.BrowserSignIn;
import dev.mockroom.accounts.signin.FirstAdministrator;
import dev.mockroom.accounts.signin.SignUp;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.ui.Caller;
import java.time.Clock;

/// Where the link in the log leads: an account for the first administrator.
@Route(value = "setup/:token", autoLayout = false)
@StyleSheet("styles/accounts.css")
@AnonymousAllowed
class SetupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstAdministrator firstAdministrator;
    private final SignUp signUp;
    private final BrowserSignIn browserSignIn;
    private final Clock clock;

    SetupView(FirstAdministrator firstAdministrator, SignUp signUp, BrowserSignIn browserSignIn, Clock clock) {
        this.firstAdministrator = firstAdministrator;
        this.signUp = signUp;
        this.browserSignIn = browserSignIn;
        this.clock = clock;
        addClassName("entry");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        if (!firstAdministrator.isOpen(token, Caller.address())) {
            throw new NotFound("This link has been used, or a later start has replaced it.");
        }
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("accounts.setup.lead"));
        lead.addClassName("quiet");
        Main main = new Main(
                new H1(getTranslation("accounts.setup.title")),
                lead,
                new NewAccountForm(
                        signUp,
                        browserSignIn,
                        clock,
                        getTranslation("accounts.setup.do"),
                        wish -> firstAdministrator.signUp(token, wish)));
        main.addClassName("stack");
        add(new DoorTop(), main);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.setup.pageTitle");
    }
}
