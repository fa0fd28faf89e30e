package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.interviews.booking.UpcomingBooking;
import dev.mockroom.interviews.ui.InterviewNavigation;
import java.time.ZoneId;
import java.util.List;

/// Interviews at a time that is agreed or asked for, each a link to where it is moved or cancelled.
public final class UpcomingBookings extends Section {

    /// More is a list, not what to know today.
    private static final int MOST = 5;

    /// @param bookings the next one first
    /// @param zone     where whoever looks is
    public UpcomingBookings(List<UpcomingBooking> bookings, ZoneId zone) {
        addClassNames("section", "upcoming");
        TimeWords words = new TimeWords(zone, getLocale());
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        bookings.stream().limit(MOST).map(booking -> item(booking, words)).forEach(list::add);
        add(new Header(new H2(getTranslation("booking.upcoming"))), list);
    }

    private ListItem item(UpcomingBooking booking, TimeWords words) {
        Span title = new Span(booking.time()
                .map(time -> words.at(time.from()))
                .orElseGet(() -> getTranslation(booking.asks() ? "booking.upcoming.asks" : "booking.upcoming.waits")));
        title.addClassName("serif");
        Span what = new Span(what(booking));
        what.addClassNames("small", "faint");
        Anchor link = new Anchor(InterviewNavigation.booking(booking.interview()), "");
        link.add(title, what);
        return new ListItem(link);
    }

    private String what(UpcomingBooking booking) {
        String other = booking.other().isEmpty() ? getTranslation("booking.somebody") : booking.other();
        String company = booking.companyName().isEmpty() ? getTranslation("interviews.any") : booking.companyName();
        String what = getTranslation("booking.upcoming." + booking.role().name(), other, booking.minutes(), company);
        return booking.asks() && booking.time().isPresent()
                ? what + " " + getTranslation("booking.upcoming.moves")
                : what;
    }
}
