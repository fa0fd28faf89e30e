package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.booking.BookedTime;
import dev.mockroom.interviews.booking.UpcomingBooking;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.shared.ui.Icon;
import java.time.ZoneId;
import java.util.List;

/// Reminds of an interview that is less than fifteen minutes away, with the way to its room.
public final class SoonNotice extends Div {

    private SoonNotice(UpcomingBooking booking, BookedTime time, ZoneId zone) {
        addClassNames("notice", "soon");
        String other = booking.other().isEmpty() ? getTranslation("booking.somebody") : booking.other();
        Anchor room = new Anchor(
                booking.role() == SeatRole.CANDIDATE
                        ? InterviewNavigation.room(booking.interview())
                        : InterviewNavigation.interviewer(booking.interview()),
                getTranslation("booking.room"));
        room.addClassName("button");
        add(
                new Icon("cal"),
                new Paragraph(
                        getTranslation("booking.reminder", new TimeWords(zone, getLocale()).clock(time.from()), other)),
                room);
    }

    /// One for each that is so close.
    public static List<Component> of(List<UpcomingBooking> bookings, ZoneId zone) {
        return bookings.stream()
                .filter(UpcomingBooking::soon)
                .flatMap(
                        booking -> booking.time().map(time -> (Component) new SoonNotice(booking, time, zone)).stream())
                .toList();
    }
}
