package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.AttemptRow;
import dev.mockroom.progress.ProgressFilter;
import dev.mockroom.progress.ProgressPage;
import dev.mockroom.scoring.ui.DebriefNavigation;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Every answer with its levels and its signals; each opens its debrief.
final class AnswersPart extends Section {

    static final int PAGE_SIZE = 20;

    private static final String NOTHING = "–";

    private final DateTimeFormatter dates;
    private final ProgressQuery query;

    AnswersPart(ProgressPage page, ProgressQuery query, ZoneId zone) {
        this.dates = DateTimeFormatter.ofPattern("d MMM", getLocale()).withZone(zone);
        this.query = query;
        addClassName("section");
        setId("answers");
        add(top(page), table(page.rows()), pages(page));
        Paragraph kinds = new Paragraph(getTranslation("progress.answers.kinds"));
        kinds.addClassNames("small", "faint");
        add(kinds);
    }

    private Component top(ProgressPage page) {
        Header top = new Header(new H2(heading(page)));
        if (query.filter().narrows()) {
            Anchor all = new Anchor(
                    ProgressQuery.href(query.filter().whole()) + "#answers", getTranslation("progress.answers.all"));
            all.addClassName("small");
            top.add(all);
        }
        return top;
    }

    private String heading(ProgressPage page) {
        ProgressFilter filter = query.filter();
        if (filter.area() != null) {
            return getTranslation("progress.answers.on", filter.area(), page.matches());
        }
        if (filter.topic() != null) {
            return getTranslation("progress.answers.on", filter.topic(), page.matches());
        }
        if (filter.question() != null) {
            String title = page.rows().stream()
                    .flatMap(row -> row.title().stream())
                    .findFirst()
                    .orElseGet(() -> getTranslation("progress.answers.question"));
            return getTranslation("progress.answers.on", title, page.matches());
        }
        if (filter.week() != null) {
            String week = getTranslation(
                    "progress.answers.week",
                    DateTimeFormatter.ofPattern("d MMMM", getLocale()).format(filter.week()));
            return getTranslation("progress.answers.on", week, page.matches());
        }
        return getTranslation("progress.answers", page.matches());
    }

    private Component table(List<AttemptRow> rows) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "answers");
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of(
                "progress.answers.question",
                "progress.answers.when",
                "progress.answers.blind",
                "progress.answers.self",
                "progress.answers.others",
                "progress.answers.signals")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row(row)));
        return table;
    }

    private NativeTableRow row(AttemptRow row) {
        Anchor title = new Anchor(
                row.title().isPresent()
                        ? DebriefNavigation.question(row.interview(), row.number())
                        : DebriefNavigation.debrief(row.interview()),
                row.title().orElseGet(() -> getTranslation("progress.answers.closed", row.number())));
        title.addClassName("serif");
        Span area = new Span(row.area());
        area.addClassNames("small", "faint", "area");
        NativeTableHeaderCell name = new NativeTableHeaderCell(title, area);
        name.getElement().setAttribute("scope", "row");
        Span company = new Span(row.companyName());
        company.addClassNames("small", "faint", "area");
        return new NativeTableRow(
                name,
                new NativeTableCell(new Span(dates.format(row.at())), company),
                cell("progress.answers.blind", row.blind().map(String::valueOf).orElse(NOTHING)),
                cell("progress.answers.self", row.self().map(String::valueOf).orElse(NOTHING)),
                cell("progress.answers.others", row.others().map(Numbers::plain).orElse(NOTHING)),
                cell(
                        "progress.answers.signals",
                        row.assessed() == 0
                                ? NOTHING
                                : getTranslation("progress.answers.met", Numbers.plain(row.met()), row.assessed())));
    }

    /// On a phone the column's name stands before the number, and nothing where there is none.
    private NativeTableCell cell(String key, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", getTranslation(key));
        cell.setClassName("nothing", text.equals(NOTHING));
        return cell;
    }

    private Component pages(ProgressPage page) {
        Div row = new Div();
        row.addClassNames("row", "wrap", "spread", "pages");
        if (query.page() > 1) {
            row.add(pageLink(query.page() - 1, "progress.answers.newer"));
        }
        if (query.page() * PAGE_SIZE < page.matches()) {
            Anchor older = pageLink(query.page() + 1, "progress.answers.older");
            older.addClassName("push");
            row.add(older);
        }
        return row;
    }

    private Anchor pageLink(int number, String key) {
        Anchor link = new Anchor(query.on(number).href(), getTranslation(key));
        link.addClassName("button");
        return link;
    }
}
