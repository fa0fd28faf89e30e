package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.Component;
import dev.mockroom.interviews.booking.BookingPage;

/// What the other side of a booking is called.
final class OtherSide {

    private OtherSide() {}

    /// Their name, or that it is somebody while nobody is there.
    static String of(Component where, BookingPage page) {
        return page.counterpart()
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> where.getTranslation("booking.somebody"));
    }
}
