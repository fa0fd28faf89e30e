package dev.mockroom.progress.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// How a day is called that is near.
final class DayWords {

    private static final long SOON = 14;

    private DayWords() {}

    /// Such as 'today', 'tomorrow', 'in 5 days', 'on 12 January'.
    static String ahead(Component screen, LocalDate today, LocalDate date) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days > SOON) {
            return screen.getTranslation("reviews.when.on", date(date));
        }
        return screen.getTranslation("reviews.when.in", Math.max(0, days));
    }

    /// Such as 'today', '2 days late', 'since 8 September': what has waited for weeks is not counted by the day.
    static String due(Component screen, LocalDate today, LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, today);
        if (days > SOON) {
            return screen.getTranslation("reviews.when.since", date(date));
        }
        return screen.getTranslation("reviews.when.late", Math.max(0, days));
    }

    /// Such as 'today', 'yesterday', '9 days ago', 'on 12 January'.
    static String ago(Component screen, LocalDate today, LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, today);
        if (days > SOON) {
            return screen.getTranslation("reviews.when.on", date(date));
        }
        return screen.getTranslation("reviews.when.ago", Math.max(0, days));
    }

    private static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM", UI.getCurrent().getLocale())
                .format(date);
    }
}
