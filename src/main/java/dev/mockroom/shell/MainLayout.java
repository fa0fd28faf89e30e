package dev.mockroom.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The frame around every screen: a rail on a laptop, a bar at the bottom of a phone.
@Layout
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final Places rail = new Places("rail", true);
    private final Places bar = new Places("bar", false);

    MainLayout(CurrentPerson currentPerson) {
        addClassName("app");
        main.addClassName("main");
        main.setId("main");
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        rail.addComponentAsFirst(new Brand());
        add(skip, rail, main, bar);
        currentPerson.find().ifPresent(person -> {
            rail.add(me(person));
            bar.add(me(person));
        });
    }

    private Component me(Person person) {
        Span avatar = new Span();
        avatar.addClassName("avatar");
        avatar.getElement().setAttribute("data-initials", initials(person.name()));
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.name());
        name.addClassName("who");
        Anchor link = new Anchor("account", "");
        link.add(avatar, name);
        link.addClassNames("place", "me");
        link.setAriaLabel(getTranslation("shell.account", person.name()));
        return link;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("\\s+", -1)) {
            if (!word.isEmpty() && initials.length() < 2) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        if (oldContent != null) {
            oldContent.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        rail.here(path);
        bar.here(path);
    }
}
