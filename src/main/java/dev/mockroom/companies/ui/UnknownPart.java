package dev.mockroom.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.companies.CompanyPage;
import dev.mockroom.companies.Grounds;
import dev.mockroom.companies.Grounds.Basis;
import dev.mockroom.companies.SourceNote;
import java.util.List;

/// What is not known, and what public sources say.
class UnknownPart extends Section {

    UnknownPart(CompanyPage page) {
        addClassName("section");
        add(new Header(new H2(getTranslation("companies.unknown"))));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        Grounds grounds = page.profile().grounds();
        if (!grounds.ownMix()) {
            list.add(item("companies.unknown.mix."));
        }
        if (grounds.rounds() == Basis.TEMPLATE) {
            list.add(item("companies.unknown.rounds."));
        }
        if (grounds.weights() == Basis.TEMPLATE) {
            list.add(item("companies.unknown.weights."));
        }
        if (grounds.bar() == Basis.TEMPLATE) {
            list.add(item("companies.unknown.bar."));
        }
        list.add(item("companies.unknown.seniority."));
        add(list);
        if (!page.sources().isEmpty()) {
            add(sources(page.sources()));
        }
    }

    /// @param key begins the keys of its two halves
    private ListItem item(String key) {
        Span what = new Span(getTranslation(key + "what"));
        what.addClassName("what");
        Span instead = new Span(getTranslation(key + "instead"));
        instead.addClassName("quiet");
        return new ListItem(what, new Span(" "), instead);
    }

    private Component sources(List<SourceNote> sources) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        sources.forEach(source -> list.add(source(source)));
        Div inside = new Div(list);
        inside.addClassNames("inside", "small");
        Span count = new Span(getTranslation("companies.number", sources.size()));
        count.addClassName("count");
        NativeDetails fold = new NativeDetails();
        fold.addClassNames("fold", "sources");
        fold.setSummary(new Span(getTranslation("companies.sources")), count);
        fold.setContent(inside);
        return fold;
    }

    private ListItem source(SourceNote source) {
        String title = source.year()
                .map(year -> getTranslation("companies.source.dated", source.title(), String.valueOf(year)))
                .orElseGet(() -> getTranslation("companies.source.undated", source.title()));
        Span name = new Span(title);
        name.addClassName("what");
        Span says = new Span(source.says());
        says.addClassNames("quiet", "sub");
        ListItem item = new ListItem(name, says);
        source.backs().ifPresent(part -> {
            Span backs = new Span(getTranslation("companies.source.backs." + part.name()));
            backs.addClassNames("faint", "sub");
            item.add(backs);
        });
        return item;
    }
}
