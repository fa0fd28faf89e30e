package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import dev.mockroom.interviews.booking.BookingPage;
import dev.mockroom.interviews.booking.BookingPage.Slot;

/// One side asks for another time than the one agreed, which holds until it is answered.
final class MovingPart extends Section {

    MovingPart(BookingPage page, Slot agreed, BookingDesk desk) {
        addClassNames("section", "stack");
        NativeButton keep = new NativeButton(
                getTranslation("booking.keep", desk.words().at(agreed.time().from())), click -> desk.keep());
        keep.addClassName("button");
        add(
                new H2(getTranslation(
                        page.mine() ? "booking.moving.mine" : "booking.moving", OtherSide.of(this, page))),
                desk.times(page),
                keep);
        if (!page.mine()) {
            add(new Fold("booking.none.suits", desk.form()));
        }
    }
}
