package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;

/// Links to the page before and the one after.
class Pager extends Nav {

    Pager(QuestionsQuery query, int pages) {
        this(query.page(), pages, page -> query.on(page).href());
    }

    /// @param page    the one that is shown, from 1
    /// @param address of each page
    Pager(int page, int pages, IntFunction<String> address) {
        addClassNames("row", "pager");
        setAriaLabel(getTranslation("questions.pages"));
        if (page > 1) {
            add(link("questions.page.before", address.apply(page - 1)));
        }
        Span here = new Span(getTranslation("questions.page.here", page, pages));
        here.addClassNames("small", "quiet");
        add(here);
        if (page < pages) {
            add(link("questions.page.after", address.apply(page + 1)));
        }
    }

    private Anchor link(String key, String to) {
        Anchor link = new Anchor(to, getTranslation(key));
        link.addClassName("button");
        return link;
    }
}
