package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.Div;
import dev.mockroom.progress.TodayPage;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/// The minutes of the last seven days as bars, each with its number below.
final class MinutesChart extends Div {

    private static final int STEP = 68;
    private static final int BASE = 92;
    private static final int TALLEST = 84;
    /// A day as long as this fills the height, so that a lone short day does not look like a long one.
    private static final long USUAL = 30;

    MinutesChart(List<TodayPage.Day> days) {
        addClassName("minutes-chart");
        long most = Math.max(
                USUAL, days.stream().mapToLong(TodayPage.Day::minutes).max().orElse(0));
        Drawing drawing = new Drawing(days.size() * STEP, 116, label(days))
                .line("grid", 0, BASE + 0.5, days.size() * STEP, BASE + 0.5);
        for (int index = 0; index < days.size(); index++) {
            TodayPage.Day day = days.get(index);
            double height = (double) TALLEST * day.minutes() / most;
            boolean today = index == days.size() - 1;
            drawing.rectangle(today ? "bar-today" : "bar-day", index * STEP, BASE - height, 40, height)
                    .text(
                            today ? "strong" : "",
                            index * STEP,
                            112,
                            "start",
                            day.date().getDayOfWeek().getDisplayName(TextStyle.NARROW, getLocale())
                                    + " "
                                    + (day.minutes() == 0 ? "–" : String.valueOf(day.minutes())));
        }
        add(drawing.done());
    }

    private String label(List<TodayPage.Day> days) {
        String each = days.stream()
                .filter(day -> day.minutes() > 0)
                .map(day -> getTranslation(
                        "progress.days.day",
                        day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, getLocale()),
                        day.minutes()))
                .collect(Collectors.joining(", "));
        return each.isEmpty() ? getTranslation("progress.days.none") : getTranslation("progress.days.label", each);
    }
}
