package dev.mockroom.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.companies.CompanyPage.RelatedCompany;
import java.util.List;

/// Companies that it has to do with, each with a profile of its own.
class RelatedPart extends Section {

    RelatedPart(List<RelatedCompany> related) {
        addClassName("section");
        add(new Header(new H2(getTranslation("companies.related"))));
        UnorderedList list = new UnorderedList();
        list.addClassName("asked-list");
        related.forEach(company -> {
            Component name = company.id()
                    .<Component>map(id -> new Anchor(CompaniesNavigation.company(id), company.name()))
                    .orElseGet(() -> new Span(company.name()));
            Span how = new Span(company.how());
            how.addClassName("meta");
            list.add(new ListItem(name, how));
        });
        add(list);
    }
}
