package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mockroom.progress.TimeSpent;
import dev.mockroom.progress.TimeSpent.OnAnswer;
import dev.mockroom.progress.ui.DataTable.Cell;
import dev.mockroom.scoring.ui.DebriefNavigation;
import dev.mockroom.shared.ui.Chart;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// How long the clock ran on questions against their plan: a dot for each answer, by area.
final class TimePart extends Section {

    /// So many dots a row at most; older answers are in the table.
    private static final int DOTS = 60;

    private final DateTimeFormatter dates;

    TimePart(List<TimeSpent> times, ZoneId zone) {
        dates = DateTimeFormatter.ofPattern("d MMM yyyy", getLocale()).withZone(zone);
        addClassName("section");
        add(new Header(new H2(getTranslation("progress.time"))));
        TimeSpent longest = times.getFirst();
        Paragraph words = new Paragraph(getTranslation(
                "progress.time.longest",
                longest.area(),
                Math.round(100 * longest.median()),
                longest.answers().size()));
        words.addClassName("quiet");
        Chart chart = Chart.shares(
                getTranslation("progress.time.label", times.size(), words.getText()),
                getTranslation("progress.time.plan"),
                times.stream().map(this::row).toList());
        chart.getStyle().set("--rows", String.valueOf(times.size()));
        DataTable table = new DataTable(
                getTranslation("progress.time"),
                "time-per-question",
                List.of(
                        getTranslation("progress.time.area"),
                        getTranslation("progress.answers.question"),
                        getTranslation("progress.answers.when"),
                        getTranslation("progress.time.planned"),
                        getTranslation("progress.time.spent")),
                times.stream()
                        .flatMap(area -> area.answers().stream().map(answer -> cells(area.area(), answer)))
                        .toList());
        Paragraph note = new Paragraph(getTranslation("progress.time.note"));
        note.addClassNames("small", "faint");
        add(words, new Figure(chart), note, table);
    }

    private Chart.Row row(TimeSpent time) {
        return new Chart.Row(
                time.area(),
                time.median(),
                time.answers().stream()
                        .limit(DOTS)
                        .map(answer -> new Chart.Share(
                                answer.share(),
                                getTranslation(
                                        "progress.time.point",
                                        title(answer),
                                        Math.round(answer.spent()),
                                        answer.planned(),
                                        dates.format(answer.at())),
                                href(answer)))
                        .toList());
    }

    private List<Cell> cells(String area, OnAnswer answer) {
        return List.of(
                Cell.of(area),
                new Cell(title(answer), href(answer)),
                Cell.of(dates.format(answer.at())),
                Cell.of(String.valueOf(answer.planned())),
                Cell.of(Numbers.of(answer.spent())));
    }

    private String title(OnAnswer answer) {
        return answer.title().orElseGet(() -> getTranslation("progress.answers.closed", answer.number()));
    }

    private static String href(OnAnswer answer) {
        return answer.title().isPresent()
                ? DebriefNavigation.question(answer.interview(), answer.number())
                : DebriefNavigation.debrief(answer.interview());
    }
}
