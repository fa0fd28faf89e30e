package dev.mockroom.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import dev.mockroom.shared.ui.Icon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The places of the app as links: those that this person may open, in the order of their `@Menu`.
class Places extends Nav {

    /// Above this order a place belongs under the avatar, not into the bar of a phone.
    static final double MANAGE = 100;

    private final boolean withManage;
    private final List<Anchor> links = new ArrayList<>();

    Places(String className, boolean withManage) {
        this.withManage = withManage;
        addClassName(className);
        setAriaLabel(getTranslation("shell.nav"));
    }

    /// Adds a link to each.
    void fill() {
        links.clear();
        MenuConfiguration.getMenuEntries().stream()
                .sorted(Comparator.comparingDouble(Places::order))
                .filter(entry -> withManage || order(entry) < MANAGE)
                .forEach(entry -> {
                    Anchor link = link(entry);
                    links.add(link);
                    add(link);
                });
    }

    private static double order(MenuEntry entry) {
        return entry.order() == null ? MANAGE : entry.order();
    }

    private Anchor link(MenuEntry entry) {
        Span word = new Span(getTranslation(entry.title()));
        Anchor link = new Anchor(path(entry), "");
        if (entry.icon() != null) {
            link.add(new Icon(entry.icon()));
        }
        link.add(word);
        link.addClassName("place");
        return link;
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    /// Says where the person is.
    ///
    /// @param path the present location's path, without a leading slash
    void here(String path) {
        for (Anchor link : links) {
            boolean here = path.equals(link.getHref()) || path.startsWith(link.getHref() + "/");
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }
}
