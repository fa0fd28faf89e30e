package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.companies.ui.CompaniesNavigation;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.Period;
import dev.mockroom.progress.ProgressFilter;
import dev.mockroom.progress.Rater;
import dev.mockroom.progress.Readiness;
import dev.mockroom.progress.ui.DataTable.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/// What level to expect at companies, against their bar, and what would move it most.
final class BarPart extends Section {

    private final ProgressFilter filter;
    private final boolean others;

    BarPart(List<Readiness> companies, Rater by, ProgressFilter filter) {
        this.filter = filter;
        this.others = by == Rater.OTHERS;
        addClassNames("section", "against-bar");
        Span tick = new Span();
        tick.addClassName("tick");
        Paragraph key = new Paragraph(tick, new Span(getTranslation("progress.bar.key")));
        key.addClassNames("small", "faint", "key");
        add(new Header(new H2(getTranslation("progress.bar")), key));
        UnorderedList list = new UnorderedList(scale());
        list.addClassName("readiness");
        boolean open = true;
        for (Readiness company : companies) {
            list.add(row(company, open));
            open = open && company.gaps().isEmpty();
        }
        Paragraph note = new Paragraph(
                getTranslation(others ? "progress.bar.note.others" : "progress.bar.note.self", Readiness.NEEDED));
        note.addClassNames("small", "faint");
        add(list, note, table(companies));
    }

    private DataTable table(List<Readiness> companies) {
        return new DataTable(
                getTranslation("progress.bar"),
                "against-the-bar",
                List.of(
                        getTranslation("progress.filter.company"),
                        getTranslation("progress.bar.column"),
                        getTranslation("progress.trend.level"),
                        getTranslation("progress.trend.low"),
                        getTranslation("progress.trend.high"),
                        getTranslation("progress.judgement.answers"),
                        getTranslation("progress.bar.column.state")),
                companies.stream().map(this::cells).toList());
    }

    private List<Cell> cells(Readiness company) {
        Optional<Estimate.Known> known =
                company.level() instanceof Estimate.Known level ? Optional.of(level) : Optional.empty();
        return List.of(
                new Cell(company.name(), CompaniesNavigation.company(company.company())),
                Cell.of(String.valueOf(company.bar())),
                Cell.of(known.map(level -> Numbers.of(level.mean())).orElse("")),
                Cell.of(known.map(level -> Numbers.of(level.low())).orElse("")),
                Cell.of(known.map(level -> Numbers.of(level.high())).orElse("")),
                Cell.of(String.valueOf(company.level().answers())),
                Cell.of(getTranslation("progress.bar.state." + company.state().name())));
    }

    private static ListItem scale() {
        Span ticks = new Span();
        ticks.addClassName("ticks");
        for (int level = 1; level <= 4; level++) {
            ticks.add(new Span(String.valueOf(level)));
        }
        Div line = new Div(new Span(), ticks, new Span());
        line.addClassName("line");
        ListItem scale = new ListItem(line);
        scale.addClassNames("sc", "small", "faint");
        scale.getElement().setAttribute("aria-hidden", "true");
        return scale;
    }

    private ListItem row(Readiness company, boolean open) {
        Anchor name = new Anchor(CompaniesNavigation.company(company.company()), company.name());
        Div line =
                switch (company.level()) {
                    case Estimate.Known known -> new Div(name, track(company, known), state(company, known));
                    case Estimate.TooFew few -> new Div(name, unknown(few), new Span());
                };
        line.addClassName("line");
        ListItem row = new ListItem(line);
        if (!company.gaps().isEmpty()) {
            row.add(moves(company, open));
        }
        return row;
    }

    private Component state(Readiness company, Estimate.Known known) {
        Anchor level = new Anchor(
                ProgressQuery.href(filter.whole().over(Period.ALL).at(null).in(null)) + "#answers",
                Numbers.of(known.mean()));
        level.setAriaLabel(getTranslation("progress.bar.behind", Numbers.of(known.mean()), known.answers()));
        level.addClassName("n");
        Span state =
                new Span(getTranslation("progress.bar.state." + company.state().name()));
        state.addClassNames("small", "quiet");
        Div both = new Div(level, state);
        both.addClassName("state");
        return both;
    }

    private Component unknown(Estimate.TooFew few) {
        Span count = new Span(getTranslation("progress.bar.few", few.answers(), Readiness.NEEDED));
        count.addClassNames("small", "faint");
        Div none = new Div(count);
        none.addClassNames("track", "none");
        return none;
    }

    private Component track(Readiness company, Estimate.Known known) {
        String label = getTranslation(
                "progress.bar.label",
                company.name(),
                Numbers.of(known.mean()),
                Numbers.of(known.low()),
                Numbers.of(known.high()),
                company.bar(),
                getTranslation("progress.bar.state." + company.state().name()));
        String point = others
                ? "<circle class=\"d1\" cx=\"%1$.1f%%\" cy=\"18\" r=\"5.5\"/>"
                : "<svg x=\"%1$.1f%%\" y=\"18\" overflow=\"visible\"><rect class=\"d2\" x=\"-5\" y=\"-5\" width=\"10\""
                        + " height=\"10\" transform=\"rotate(45)\"/></svg>";
        return new Svg(String.format(
                Locale.ROOT,
                """
                <svg class="track" height="36" width="100%%" role="img" aria-label="%s">\
                <line x1="0" x2="100%%" y1="18" y2="18" class="grid"/>\
                <rect class="%s" x="%.1f%%" y="11" width="%.1f%%" height="14" rx="7"/>\
                <line class="bar-line" x1="%.1f%%" x2="%.1f%%" y1="3" y2="33"/>%s</svg>""",
                HtmlUtils.htmlEscape(label),
                others ? "b1" : "b2",
                percent(known.low()),
                percent(known.high()) - percent(known.low()),
                percent(company.bar()),
                percent(company.bar()),
                String.format(Locale.ROOT, point, percent(known.mean()))));
    }

    private static double percent(double level) {
        return (level - 1) / 3 * 100;
    }

    private Component moves(Readiness company, boolean open) {
        OrderedList list = new OrderedList();
        for (Readiness.Gap gap : company.gaps()) {
            Anchor area = new Anchor(ProgressQuery.href(filter.onArea(gap.area())), gap.area());
            Span why = new Span(getTranslation(
                    "progress.bar.gap", Math.round(100 * gap.share()), Numbers.of(gap.level()), gap.answers()));
            why.addClassNames("small", "quiet");
            list.add(new ListItem(area, why));
        }
        Anchor practise = new Anchor(
                ProgressNavigation.readyPlan(
                        company.gaps().stream()
                                .map(Readiness.Gap::area)
                                .limit(2)
                                .toList(),
                        company.company()),
                getTranslation("progress.bar.practise"));
        practise.addClassName("button");
        practise.setAriaLabel(getTranslation("progress.bar.practise.at", company.name()));
        NativeDetails moves =
                new NativeDetails(getTranslation("progress.bar.moves", company.name()), new Div(list, practise));
        moves.addClassName("moves");
        moves.setOpen(open);
        return moves;
    }
}
