package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.mockroom.interviews.booking.BookingPage;

/// The way to the interview that is booked.
final class RoomLink extends Anchor {

    RoomLink(BookingPage page, BookingDesk desk, String look) {
        super(desk.room(page));
        setText(getTranslation("booking.room"));
        addClassName(look);
    }
}
