package dev.mockroom.companies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/// Links to the page before and the one after; nothing where there is one page only.
class PageLinks extends Nav {

    private final String address;
    private final String words;

    /// @param words what is looked for; empty for all
    PageLinks(String address, String words, int page, int pages) {
        this.address = address;
        this.words = words;
        addClassNames("row", "page-links");
        setAriaLabel(getTranslation("companies.pages"));
        if (page > 1) {
            add(link("companies.page.before", page - 1));
        }
        Span here = new Span(getTranslation("companies.page.here", page, pages));
        here.addClassNames("small", "quiet");
        add(here);
        if (page < pages) {
            add(link("companies.page.after", page + 1));
        }
        setVisible(pages > 1);
    }

    /// The page that an address asks for; 1 where it makes no sense.
    static int number(QueryParameters query) {
        return query.getSingleParameter(CompaniesNavigation.PAGE)
                .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    static QueryParameters query(String words, int page) {
        Map<String, String> query = new LinkedHashMap<>();
        if (!words.isBlank()) {
            query.put(CompaniesNavigation.SEARCH, words);
        }
        if (page > 1) {
            query.put(CompaniesNavigation.PAGE, String.valueOf(page));
        }
        return QueryParameters.simple(query);
    }

    private Anchor link(String key, int page) {
        String query = query(words, page).getQueryString();
        Anchor link = new Anchor(query.isEmpty() ? address : address + "?" + query, getTranslation(key));
        link.addClassName("button");
        return link;
    }
}
