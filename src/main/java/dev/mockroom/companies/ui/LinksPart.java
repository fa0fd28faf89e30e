package dev.mockroom.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.questions.PracticeLink;
import java.util.List;

/// Outside readings that name it.
class LinksPart extends Section {

    private static final int OPEN = 5;

    LinksPart(List<PracticeLink> links) {
        addClassName("section");
        add(new Header(new H2(getTranslation("companies.links", links.size()))));
        add(list(links.subList(0, Math.min(OPEN, links.size()))));
        if (links.size() > OPEN) {
            Div inside = new Div(list(links.subList(OPEN, links.size())));
            inside.addClassName("inside");
            NativeDetails fold = new NativeDetails(getTranslation("companies.links.more", links.size() - OPEN), inside);
            fold.addClassName("fold");
            add(fold);
        }
    }

    private Component list(List<PracticeLink> links) {
        UnorderedList list = new UnorderedList();
        list.addClassName("asked-list");
        links.forEach(link -> list.add(row(link)));
        return list;
    }

    private ListItem row(PracticeLink link) {
        Span site = new Span(getTranslation("companies.links.site", link.site()));
        site.addClassName("meta");
        return new ListItem(title(link), site);
    }

    /// Its words come from outside, so it opens in its own tab and is not told where it was opened from.
    private static Component title(PracticeLink link) {
        String address = link.address();
        if (address == null || !address.matches("(?i)https?://.+")) {
            return new Span(link.title());
        }
        Anchor anchor = new Anchor(address, link.title());
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "nofollow noopener noreferrer");
        return anchor;
    }
}
