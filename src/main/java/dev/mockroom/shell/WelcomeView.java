package dev.mockroom.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import dev.mockroom.accounts.CurrentPerson;
import java.util.Comparator;

/// What this is, in one sentence, for somebody who is not signed in; everybody else goes on to their first place.
@Route(value = "", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentPerson currentPerson;

    WelcomeView(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
        addClassName("welcome");
        Anchor signIn = new Anchor("sign-in", getTranslation("shell.welcome.signIn"));
        signIn.addClassName("button");
        Header top = new Header(new Brand(), signIn);
        top.addClassNames("row", "spread");
        H1 title = new H1(getTranslation("shell.welcome.title"));
        Paragraph lead = new Paragraph(getTranslation("shell.welcome.lead"));
        lead.addClassName("quiet");
        Anchor begin = new Anchor("sign-up", getTranslation("shell.welcome.begin"));
        begin.addClassName("do");
        Div pitch = new Div(title, lead, begin);
        pitch.addClassNames("pitch", "stack");
        add(top, new Main(pitch, new ExampleCard()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentPerson.find().isPresent()) {
            MenuConfiguration.getMenuEntries().stream()
                    .filter(entry -> entry.order() != null)
                    .min(Comparator.comparingDouble(MenuEntry::order))
                    .ifPresent(entry -> event.forwardTo(
                            entry.path().startsWith("/") ? entry.path().substring(1) : entry.path()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title");
    }
}
