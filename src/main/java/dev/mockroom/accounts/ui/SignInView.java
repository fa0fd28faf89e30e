package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.signin.DemoPeople;
import dev.mockroom.accounts.signin.DemoPeople.DemoPerson;
import dev.mockroom.accounts.signin.SignInTrouble;
import dev.mockroom.shared.ui.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// E-mail and password; on one's own machine also the demo people.
@Route(value = "sign-in", autoLayout = false)
@StyleSheet("styles/accounts.css")
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final Div notices = new Div();
    private final EmailField email = new EmailField(getTranslation("accounts.email"));
    private final PasswordField password = new PasswordField(getTranslation("accounts.password"));

    SignInView(CurrentPerson currentPerson, DemoPeople demoPeople, Clock clock) {
        this.currentPerson = currentPerson;
        this.clock = clock;
        addClassName("entry");
        Main main = new Main(new H1(getTranslation("accounts.signIn.title")), notices, form(), elsewhere());
        main.addClassName("stack");
        if (!demoPeople.offered().isEmpty()) {
            main.add(demo(demoPeople));
        }
        add(new DoorTop(), main);
    }

    private PostForm form() {
        email.getElement().setAttribute("name", "username");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        email.setRequiredIndicatorVisible(false);
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        NativeButton signIn = new NativeButton(getTranslation("accounts.signIn.do"));
        signIn.addClassNames("do", "wide");
        signIn.getElement().setAttribute("type", "submit");
        PostForm form = new PostForm("sign-in");
        form.addClassNames("fields");
        form.add(email, password, signIn);
        return form;
    }

    private Paragraph elsewhere() {
        Anchor signUp = new Anchor("sign-up", getTranslation("accounts.signIn.signUp"));
        Paragraph elsewhere = new Paragraph(new Span(getTranslation("accounts.signIn.new")), signUp);
        elsewhere.addClassNames("quiet", "elsewhere");
        return elsewhere;
    }

    private Section demo(DemoPeople demoPeople) {
        Section section = new Section(
                new H2(getTranslation("accounts.demo.title")), new Paragraph(getTranslation("accounts.demo.text")));
        section.addClassNames("section", "stack", "demo");
        demoPeople.offered().forEach(person -> section.add(demo(person)));
        return section;
    }

    private PostForm demo(DemoPerson person) {
        Span role =
                new Span(getTranslation("accounts.role." + person.role().name().toLowerCase(Locale.ROOT)));
        role.addClassNames("small", "faint");
        NativeButton button = new NativeButton();
        button.add(new Span(person.name()), role);
        button.addClassNames("button", "wide", "spread");
        button.getElement().setAttribute("type", "submit");
        PostForm form = new PostForm("sign-in");
        form.addHidden("username", person.email());
        form.addHidden("password", DemoPeople.PASSWORD);
        form.add(button);
        return form;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentPerson.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        notices.removeAll();
        Optional<SignInTrouble> trouble = Optional.ofNullable(VaadinServletRequest.getCurrent())
                .flatMap(request -> SignInTrouble.take(request.getHttpServletRequest()));
        trouble.ifPresent(this::show);
        if (event.getLocation().getQueryParameters().getParameters().containsKey("stale")) {
            notices.add(Notice.info(getTranslation("accounts.signIn.stale")));
        }
        (trouble.isPresent() && !email.isEmpty() ? password : email).setAutofocus(true);
    }

    private void show(SignInTrouble trouble) {
        email.setValue(trouble.email());
        Instant notBefore = trouble.notBefore();
        notices.add(Notice.trouble(
                notBefore == null
                        ? getTranslation("accounts.signIn.noMatch")
                        : getTranslation("accounts.signIn.tooMany", Waiting.words(this, left(notBefore)))));
    }

    private Duration left(Instant notBefore) {
        return Duration.between(clock.instant(), notBefore);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.signIn.pageTitle");
    }
}
