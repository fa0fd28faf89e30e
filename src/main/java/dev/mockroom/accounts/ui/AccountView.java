package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.signin.MyAccount;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/// One's own account: name, password, devices, and the way out.
@Route("account")
@StyleSheet("styles/accounts.css")
@PermitAll
class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyAccount myAccount;
    private final Clock clock;

    AccountView(MyAccount myAccount, Clock clock) {
        this.myAccount = myAccount;
        this.clock = clock;
        addClassName("account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = myAccount.get();
        removeAll();
        Paragraph email = new Paragraph(person.email());
        email.addClassName("quiet");
        Header header = new Header(new Div(new H1(getTranslation("accounts.account.title")), email), signOut());
        header.addClassNames("row", "wrap", "spread");
        add(
                header,
                section("accounts.account.name", new NameForm(myAccount, person.name())),
                section("accounts.account.password", new PasswordForm(myAccount, clock, person.email())),
                section("accounts.account.devices", new DeviceList(myAccount, clock)),
                section("accounts.account.yours", yours()));
    }

    private Component yours() {
        Paragraph lead = new Paragraph(getTranslation("accounts.account.yours.lead"));
        lead.addClassName("quiet");
        RouterLink link = new RouterLink(getTranslation("accounts.account.yours.do"), YoursView.class);
        link.addClassName("button");
        Div part = new Div(lead, link);
        part.addClassName("stack");
        return part;
    }

    private Component section(String title, Component content) {
        Section section = new Section(new Header(new H2(getTranslation(title))), content);
        section.addClassName("section");
        return section;
    }

    private PostForm signOut() {
        NativeButton button = new NativeButton(getTranslation("accounts.account.signOut"));
        button.addClassName("button");
        button.getElement().setAttribute("type", "submit");
        PostForm form = new PostForm("sign-out");
        form.add(button);
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.account.pageTitle");
    }
}
