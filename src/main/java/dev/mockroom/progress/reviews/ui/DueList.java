package dev.mockroom.progress.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.progress.reviews.DueReviews;
import dev.mockroom.progress.ui.ProgressNavigation;
import java.time.LocalDate;

/// What today's review holds, the first of it by title.
public final class DueList extends Section {

    private static final int NAMED = 3;

    /// @param today where the person is
    public DueList(DueReviews due, LocalDate today) {
        addClassNames("section", "due");
        H2 title = new H2(getTranslation("reviews.due"));
        if (due.rows().isEmpty()) {
            add(new Header(title), nothing(due, today));
            return;
        }
        Anchor all = new Anchor(
                ProgressNavigation.REVIEW,
                getTranslation("reviews.due.all", due.rows().size(), due.minutes()));
        all.addClassName("small");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        due.rows().stream().limit(NAMED).forEach(row -> list.add(row(row, today)));
        add(new Header(title, all), list);
        if (due.backlog() > 0) {
            Paragraph more = new Paragraph(getTranslation("reviews.due.backlog", due.backlog()));
            more.addClassNames("small", "faint");
            add(more);
        }
    }

    private Paragraph nothing(DueReviews due, LocalDate today) {
        String sentence = due.done() > 0 ? getTranslation("reviews.due.done", due.done()) : "";
        String next = due.next()
                .map(date -> getTranslation("reviews.due.next", DayWords.ahead(this, today, date)))
                .orElse("");
        Paragraph words = new Paragraph((sentence + " " + next).strip());
        words.addClassName("quiet");
        return words;
    }

    private ListItem row(DueReviews.Row row, LocalDate today) {
        Span title = new Span(row.title());
        title.addClassName("serif");
        Span before = new Span(row.level()
                .map(level ->
                        getTranslation("reviews.due.level", level.number(), DayWords.ago(this, today, row.last())))
                .orElseGet(() -> getTranslation("reviews.due.studied", DayWords.ago(this, today, row.last()))));
        before.addClassNames("small", "faint");
        Div words = new Div(title, before);
        words.addClassName("words");
        Span when = new Span(DayWords.due(this, today, row.due()));
        when.addClassNames("small", "quiet", "when");
        return new ListItem(words, when);
    }
}
