package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.ProgressFilter;
import dev.mockroom.progress.ProgressPage;
import dev.mockroom.progress.Rater;
import dev.mockroom.progress.TrendPoint;
import dev.mockroom.progress.ui.DataTable.Cell;
import dev.mockroom.shared.ui.Chart;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The level week by week, twice: by those whose word the numbers rest on, and by oneself, blind.
final class TrendPart extends Section {

    private final DateTimeFormatter dates = DateTimeFormatter.ofPattern("d MMM", getLocale());
    private final DateTimeFormatter full = DateTimeFormatter.ofPattern("d MMM yyyy", getLocale());
    private final ProgressFilter filter;

    TrendPart(ProgressPage page, ProgressFilter filter) {
        this.filter = filter;
        addClassName("section");
        Anchor all = new Anchor(
                ProgressQuery.href(filter.whole()) + "#answers",
                getTranslation("progress.trend.behind", page.answers()));
        all.addClassName("small");
        add(new Header(new H2(getTranslation("progress.trend")), all));
        boolean others = page.by() == Rater.OTHERS;
        String behind = others
                ? getTranslation("progress.trend.answers.raters", page.othersAnswers(), page.raters())
                : getTranslation("progress.trend.answers", page.selfAnswers());
        Div two = new Div(
                plot(
                        getTranslation(others ? "progress.trend.others" : "progress.trend.self"),
                        behind,
                        others ? "level-by-others" : "level-by-yourself",
                        !others,
                        page.trend(),
                        page.ratedAnswers()),
                plot(
                        getTranslation("progress.trend.blind"),
                        getTranslation("progress.trend.answers", page.blindAnswers()),
                        "level-blind",
                        true,
                        page.blind(),
                        page.blindAnswers()));
        two.addClassName("two");
        Paragraph note = new Paragraph(getTranslation("progress.trend.note"));
        note.addClassNames("small", "faint");
        add(two, note);
    }

    private Div plot(String name, String behind, String file, boolean own, List<TrendPoint> points, int answers) {
        Span title = new Span(name);
        title.addClassName("strong");
        Span small = new Span(behind);
        small.addClassNames("small", "faint");
        Figure figure = new Figure(new Figure.Caption(title, small));
        Div plot = new Div(figure);
        plot.addClassName("plot");
        if (points.isEmpty()) {
            Paragraph few = new Paragraph(new Span(
                    getTranslation("progress.trend.few", Math.min(answers, Estimate.NEEDED - 1), Estimate.NEEDED)));
            few.addClassNames("few", "small");
            figure.add(few);
        } else {
            figure.add(chart(name, own, points));
            plot.add(table(name, file, points));
        }
        return plot;
    }

    private Chart chart(String name, boolean own, List<TrendPoint> points) {
        Estimate.Known last = points.getLast().level();
        return Chart.band(
                getTranslation(
                        "progress.trend.label",
                        name,
                        points.size(),
                        Numbers.of(points.getFirst().level().mean()),
                        Numbers.of(last.mean()),
                        Numbers.of(last.low()),
                        Numbers.of(last.high())),
                own,
                points.stream()
                        .map(point -> new Chart.Banded(
                                point.week(),
                                point.level().mean(),
                                point.level().low(),
                                point.level().high(),
                                getTranslation(
                                        "progress.trend.point",
                                        dates.format(point.week()),
                                        Numbers.of(point.level().mean()),
                                        Numbers.of(point.level().low()),
                                        Numbers.of(point.level().high()),
                                        point.added()),
                                behind(point)))
                        .toList());
    }

    private DataTable table(String name, String file, List<TrendPoint> points) {
        return new DataTable(
                name,
                file,
                List.of(
                        getTranslation("progress.trend.week"),
                        getTranslation("progress.trend.level"),
                        getTranslation("progress.trend.low"),
                        getTranslation("progress.trend.high"),
                        getTranslation("progress.trend.added")),
                points.reversed().stream()
                        .map(point -> List.of(
                                Cell.of(full.format(point.week())),
                                Cell.of(Numbers.of(point.level().mean())),
                                Cell.of(Numbers.of(point.level().low())),
                                Cell.of(Numbers.of(point.level().high())),
                                new Cell(String.valueOf(point.added()), behind(point))))
                        .toList());
    }

    private String behind(TrendPoint point) {
        return ProgressQuery.href(filter.inWeek(point.week()));
    }
}
