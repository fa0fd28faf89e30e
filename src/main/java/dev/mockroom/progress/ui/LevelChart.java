package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.TrendPoint;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A level over one's interviews with its band: one's own rating, so dashed and with ◇.
final class LevelChart extends Div {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 212;
    private static final double LEFT = 30;
    private static final double RIGHT = 440;
    private static final double TOP = 12;
    private static final double BOTTOM = 182;

    private final DateTimeFormatter dates;

    /// @param name which of one's ratings this is
    LevelChart(String name, List<TrendPoint> points, int answers, ZoneId zone) {
        this.dates = DateTimeFormatter.ofPattern("d MMM", getLocale()).withZone(zone);
        addClassName("level-chart");
        Span title = new Span(name);
        title.addClassName("strong");
        Span behind = new Span(getTranslation("progress.trend.answers", answers));
        behind.addClassNames("small", "faint");
        Figure figure = new Figure(new Figure.Caption(title, behind));
        if (points.isEmpty()) {
            Paragraph few = new Paragraph(getTranslation("progress.trend.few", Math.min(answers, 2), Estimate.NEEDED));
            few.addClassNames("few", "small");
            figure.add(few);
            add(figure);
        } else {
            figure.add(drawing(name, points));
            add(figure, table(name, points));
        }
    }

    private Component drawing(String name, List<TrendPoint> points) {
        TrendPoint first = points.getFirst();
        TrendPoint last = points.getLast();
        Drawing drawing = new Drawing(
                WIDTH,
                HEIGHT,
                getTranslation(
                        "progress.trend.label",
                        name,
                        points.size(),
                        Numbers.of(first.level().mean()),
                        Numbers.of(last.level().mean()),
                        Numbers.of(last.level().low()),
                        Numbers.of(last.level().high())));
        for (int level = 1; level <= 4; level++) {
            drawing.line("grid", LEFT, y(level), RIGHT, y(level))
                    .text("faint", LEFT - 12, y(level) + 5, "end", String.valueOf(level));
        }
        drawing.points("polygon", "b2", band(points)).points("polyline", "l2", line(points));
        for (int index = 0; index < points.size(); index++) {
            drawing.diamond(
                    "d2", x(index, points.size()), y(points.get(index).level().mean()));
        }
        drawing.text(
                "value",
                x(points.size() - 1, points.size()) + 11,
                y(last.level().mean()) + 5,
                "start",
                Numbers.of(last.level().mean()));
        if (points.size() > 1) {
            drawing.text("faint", LEFT, 206, "start", dates.format(first.at()));
        }
        String anchor = points.size() > 1 ? "end" : "middle";
        drawing.text("faint", x(points.size() - 1, points.size()), 206, anchor, dates.format(last.at()));
        return drawing.done();
    }

    private static double x(int index, int of) {
        return of == 1 ? (LEFT + RIGHT) / 2 : LEFT + index * (RIGHT - LEFT) / (of - 1);
    }

    private static double y(double level) {
        return BOTTOM - (level - 1) / 3 * (BOTTOM - TOP);
    }

    private static String line(List<TrendPoint> points) {
        StringBuilder line = new StringBuilder();
        for (int index = 0; index < points.size(); index++) {
            point(line, x(index, points.size()), points.get(index).level().mean());
        }
        return line.toString();
    }

    private static String band(List<TrendPoint> points) {
        StringBuilder band = new StringBuilder();
        int count = points.size();
        double room = count == 1 ? 12 : 0; // a single point still shows how wide its band is
        for (int index = 0; index < count; index++) {
            point(band, x(index, count) - room, points.get(index).level().high());
            if (count == 1) {
                point(band, x(index, count) + room, points.get(index).level().high());
            }
        }
        for (int index = count - 1; index >= 0; index--) {
            point(band, x(index, count) + room, points.get(index).level().low());
            if (count == 1) {
                point(band, x(index, count) - room, points.get(index).level().low());
            }
        }
        return band.toString();
    }

    private static void point(StringBuilder points, double x, double level) {
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(level)));
    }

    private Component table(String name, List<TrendPoint> points) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(name);
        table.getCaption().addClassName("hidden");
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of("progress.trend.date", "progress.trend.level", "progress.trend.band")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (TrendPoint point : points) {
            Estimate.Known level = point.level();
            table.getBody()
                    .add(new NativeTableRow(
                            new NativeTableCell(dates.format(point.at())),
                            new NativeTableCell(Numbers.of(level.mean())),
                            new NativeTableCell(getTranslation(
                                    "progress.trend.interval",
                                    Numbers.of(level.low()),
                                    Numbers.of(level.high()),
                                    level.answers()))));
        }
        NativeDetails fold = new NativeDetails(getTranslation("progress.trend.table"), new Div(table));
        fold.addClassName("as-table");
        return fold;
    }
}
