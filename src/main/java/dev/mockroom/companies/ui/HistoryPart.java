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
import dev.mockroom.companies.ui.OwnPractice.PastInterview;
import dev.mockroom.companies.ui.OwnPractice.Standing;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// What the signed-in person has practised of it.
class HistoryPart extends Section {

    private final DateTimeFormatter dates;

    HistoryPart(CompanyPage page, Standing standing, ZoneId zone) {
        dates = DateTimeFormatter.ofPattern("d MMM yyyy", getLocale()).withZone(zone);
        addClassName("section");
        add(new Header(new H2(getTranslation("companies.history"))));
        Paragraph answered = new Paragraph(getTranslation(
                "companies.history.answered",
                standing.answered(),
                page.profile().grounds().questions(),
                standing.in()));
        answered.addClassName("quiet");
        add(answered);
        if (!standing.latest().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("past");
            standing.latest().forEach(interview -> list.add(row(interview)));
            add(list);
        }
    }

    private ListItem row(PastInterview interview) {
        Anchor when = new Anchor(
                interview.address(), getTranslation("companies.history.on", dates.format(interview.ended())));
        Span length = new Span(getTranslation("companies.history.length", interview.questions(), interview.minutes()));
        length.addClassNames("small", "quiet");
        Span verdict = new Span(interview
                .verdict()
                .map(level -> getTranslation("companies.history.verdict." + level.number()))
                .orElseGet(() -> getTranslation("companies.history.open")));
        verdict.addClassNames("small", "quiet");
        return new ListItem(when, length, verdict);
    }
}
