package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.interviews.booking.BookingPage;

/// It was called off: what it was, and the way to agree anew.
final class CancelledStage extends Div {

    CancelledStage(BookingPage page, BookingDesk desk) {
        addClassName("stack");
        page.agreed().ifPresent(agreed -> {
            CalendarLink file = desk.calendar(getTranslation("booking.file.cancelled"));
            file.addClassName("button");
            add(new Paragraph(getTranslation("booking.was", desk.words().span(agreed.time()))), new Div(file));
        });
        add(new Fold("booking.again", desk.form()));
    }
}
