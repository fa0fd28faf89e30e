package dev.mockroom.companies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.companies.CompanyPage;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.ui.QuestionsNavigation;

/// The questions it is known to ask; titles and links, a page at a time.
class QuestionsPart extends Section {

    QuestionsPart(CompanyPage page, int number, int size) {
        addClassName("section");
        setId("questions");
        int total = page.profile().grounds().questions();
        add(new Header(new H2(getTranslation("companies.questions", total))));
        if (page.questions().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("companies.questions.none"));
            none.addClassName("quiet");
            add(none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("asked-list");
        page.questions().forEach(question -> list.add(row(question)));
        add(list, new PageLinks(CompaniesNavigation.company(page.id()), "", number, (total + size - 1) / size));
    }

    private ListItem row(QuestionSummary question) {
        Anchor title = new Anchor(QuestionsNavigation.question(question.slug()), question.title());
        title.addClassName("serif");
        Span area = new Span(question.area());
        Span difficulty = new Span(
                getTranslation("companies.difficulty." + question.difficulty().name()));
        Span meta = new Span(area, difficulty);
        meta.addClassName("meta");
        return new ListItem(title, meta);
    }
}
