package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.html.Div;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.booking.BookingPage;

/// Times are proposed, and one of them waits to be accepted.
final class ProposedStage extends Div {

    ProposedStage(BookingPage page, BookingDesk desk) {
        addClassName("stack");
        add(new ZoneLine(desk.words()), desk.times(page));
        if (page.mine()) {
            if (page.role() == SeatRole.CANDIDATE && page.counterpart().isEmpty()) {
                add(desk.invite());
            }
            add(new Fold("booking.change", desk.form()), new CancelFold("booking.withdraw", desk));
        } else {
            add(new Fold("booking.none.suits", desk.form()), new CancelFold("booking.cancel", desk));
        }
    }
}
