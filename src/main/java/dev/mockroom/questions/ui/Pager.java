package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/// Links to the page before and the one after.
class Pager extends Nav {

    Pager(QuestionsQuery query, int pages) {
        addClassNames("row", "pager");
        setAriaLabel(getTranslation("questions.pages"));
        if (query.page() > 1) {
            add(link("questions.page.before", query.on(query.page() - 1)));
        }
        Span here = new Span(getTranslation("questions.page.here", query.page(), pages));
        here.addClassNames("small", "quiet");
        add(here);
        if (query.page() < pages) {
            add(link("questions.page.after", query.on(query.page() + 1)));
        }
    }

    private Anchor link(String key, QuestionsQuery to) {
        Anchor link = new Anchor(to.href(), getTranslation(key));
        link.addClassName("button");
        return link;
    }
}
