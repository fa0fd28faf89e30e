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
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import dev.mockroom.shared.ui.PartOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The frame around every screen: a rail on a laptop, a bar at the bottom of a phone.
@Layout
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final Places rail = new Places("rail", true);
    private final Places bar = new Places("bar", false);
    private String path = "";

    MainLayout(CurrentPerson currentPerson) {
        addClassName("app");
        main.addClassName("main");
        main.setId("main");
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        add(skip, rail, main, bar);
        Optional<Person> person = currentPerson.find();
        fill(person);
        if (VaadinRequest.getCurrent() == null) {
            // Somebody else's step led here, and only a request tells what a person may open: the browser's next one.
            getElement().executeJs("return true").then(there -> fill(person));
        }
    }

    private void fill(Optional<Person> person) {
        rail.removeAll();
        bar.removeAll();
        rail.add(new Brand());
        for (Places places : List.of(rail, bar)) {
            places.fill();
            person.ifPresent(somebody -> places.add(me(somebody)));
            places.here(path);
        }
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
        path = place(event);
        rail.here(path);
        bar.here(path);
    }

    /// The address itself says where a screen belongs, unless the screen does.
    private static String place(AfterNavigationEvent event) {
        return event.getActiveChain().stream()
                .findFirst()
                .map(screen -> screen.getClass().getAnnotation(PartOf.class))
                .map(PartOf::value)
                .orElseGet(() -> event.getLocation().getPath());
    }
}
