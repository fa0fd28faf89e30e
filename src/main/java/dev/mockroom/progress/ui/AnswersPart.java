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
import dev.mockroom.progress.AttemptFilter;
import dev.mockroom.progress.AttemptRow;
import dev.mockroom.progress.ProgressPage;
import dev.mockroom.scoring.AttemptScore;
import dev.mockroom.scoring.ScoredAttempt;
import dev.mockroom.scoring.ui.DebriefNavigation;
import dev.mockroom.shared.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every answer with its levels and its score; each opens its debrief.
final class AnswersPart extends Section {

    static final int PAGE_SIZE = 20;

    private final DateTimeFormatter dates;

    AnswersPart(ProgressPage page, AttemptFilter filter, int number, ZoneId zone) {
        this.dates = DateTimeFormatter.ofPattern("d MMM", getLocale()).withZone(zone);
        addClassName("section");
        setId("answers");
        add(top(page, filter), table(page.rows()), pages(page, filter, number));
        Paragraph own = new Paragraph(getTranslation("progress.answers.own"));
        own.addClassNames("small", "faint");
        add(own);
    }

    private Component top(ProgressPage page, AttemptFilter filter) {
        Optional<String> narrowed = Optional.ofNullable(filter.area()).or(() -> Optional.ofNullable(filter.topic()));
        Header top = new Header(new H2(narrowed.map(name -> getTranslation("progress.answers.on", name, page.matches()))
                .orElseGet(() -> getTranslation("progress.answers", page.matches()))));
        if (narrowed.isPresent()) {
            Anchor all = new Anchor(ProgressNavigation.PROGRESS, getTranslation("progress.answers.all"));
            all.addClassName("small");
            top.add(all);
        }
        return top;
    }

    private Component table(List<AttemptRow> rows) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "answers");
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of(
                "progress.answers.question",
                "progress.answers.when",
                "progress.answers.blind",
                "progress.answers.later",
                "progress.answers.score")) {
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
                cell("progress.answers.blind", level(row.outcome().flatMap(ScoredAttempt::blind))),
                cell("progress.answers.later", level(row.outcome().flatMap(ScoredAttempt::later))),
                cell(
                        "progress.answers.score",
                        row.outcome().map(AnswersPart::score).orElse("–")));
    }

    /// On a phone the column's name stands before the number.
    private NativeTableCell cell(String key, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", getTranslation(key));
        return cell;
    }

    private static String level(Optional<Level> level) {
        return level.map(chosen -> String.valueOf(chosen.number())).orElse("–");
    }

    private static String score(ScoredAttempt outcome) {
        return switch (outcome.score()) {
            case AttemptScore.Scored scored -> Numbers.of(scored.points());
            case AttemptScore.Unscored unscored -> "–";
        };
    }

    private Component pages(ProgressPage page, AttemptFilter filter, int number) {
        Div row = new Div();
        row.addClassNames("row", "wrap", "spread", "pages");
        if (number > 1) {
            row.add(pageLink(filter, number - 1, "progress.answers.newer"));
        }
        if (number * PAGE_SIZE < page.matches()) {
            Anchor older = pageLink(filter, number + 1, "progress.answers.older");
            older.addClassName("push");
            row.add(older);
        }
        return row;
    }

    private Anchor pageLink(AttemptFilter filter, int number, String key) {
        StringBuilder address = new StringBuilder(ProgressNavigation.PROGRESS)
                .append('?')
                .append(FilterLink.PAGE)
                .append('=')
                .append(number);
        parameter(address, FilterLink.AREA, filter.area());
        parameter(address, FilterLink.TOPIC, filter.topic());
        Anchor link = new Anchor(address.toString(), getTranslation(key));
        link.addClassName("button");
        return link;
    }

    private static void parameter(StringBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
