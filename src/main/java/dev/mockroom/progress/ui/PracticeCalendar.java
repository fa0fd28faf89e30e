package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.TodayPage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;

/// The last weeks, a row each, with the minutes of every day; a table, so that it can be read aloud as it is.
final class PracticeCalendar extends NativeTable {

    /// A day as long as this is as dark as any.
    private static final long LONG = 45;

    private static final int STEPS = 5;

    /// @param days from a Monday on, in order
    PracticeCalendar(List<TodayPage.Day> days, String caption) {
        addClassName("calendar");
        setCaptionText(caption);
        getCaption().addClassName("unseen");
        DateTimeFormatter dates = DateTimeFormatter.ofPattern("d MMM", getLocale());
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableCell());
        for (DayOfWeek day : DayOfWeek.values()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell();
            Span letter = new Span(day.getDisplayName(TextStyle.NARROW, getLocale()));
            letter.getElement().setAttribute("aria-hidden", "true");
            Span name = new Span(day.getDisplayName(TextStyle.FULL, getLocale()));
            name.addClassName("unseen");
            cell.add(letter, name);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        for (int from = 0; from < days.size(); from += DayOfWeek.values().length) {
            getBody().add(week(days.subList(from, Math.min(from + 7, days.size())), dates));
        }
    }

    private NativeTableRow week(List<TodayPage.Day> days, DateTimeFormatter dates) {
        LocalDate monday = days.getFirst().date();
        NativeTableHeaderCell name = new NativeTableHeaderCell(dates.format(monday));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name);
        days.forEach(day -> row.add(cell(day)));
        return row;
    }

    private NativeTableCell cell(TodayPage.Day day) {
        Span box = new Span(day.practised() ? String.valueOf(Math.max(1, day.minutes())) : "·");
        box.addClassName("cell-box");
        if (day.practised()) {
            box.addClassName("h" + Math.clamp(Math.ceilDiv(day.minutes() * STEPS, LONG), 1, STEPS));
        } else {
            box.getElement().setAttribute("aria-hidden", "true");
        }
        NativeTableCell cell = new NativeTableCell(box);
        if (!day.practised()) {
            Span none = new Span(getTranslation("progress.calendar.none"));
            none.addClassName("unseen");
            cell.add(none);
        }
        return cell;
    }
}
