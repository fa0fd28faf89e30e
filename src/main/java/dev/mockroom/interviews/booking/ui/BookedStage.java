package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.interviews.booking.BookingPage;
import dev.mockroom.interviews.booking.BookingPage.Slot;
import dev.mockroom.shared.ui.Notice;

/// A time is agreed: until then the calendar's file is the one thing to do, and from then on the room.
final class BookedStage extends Div {

    BookedStage(BookingPage page, BookingDesk desk) {
        addClassName("stack");
        Slot agreed = page.agreed().orElseThrow();
        add(
                new Paragraph(
                        getTranslation("booking.with", desk.words().hours(agreed.time()), OtherSide.of(this, page))),
                new ZoneLine(desk.words()));
        if (agreed.clashes()) {
            add(Notice.info(getTranslation("booking.clash")));
        }
        if (page.late()) {
            NativeButton missed = new NativeButton(getTranslation("booking.late.do"), click -> desk.missed());
            missed.addClassName("button");
            add(Notice.info(getTranslation("booking.late", OtherSide.of(this, page))), missed);
        } else if (page.soon()) {
            add(Notice.info(getTranslation("booking.soon")));
        }
        add(steps(page, desk));
        if (page.guest()) {
            Paragraph keep = new Paragraph(getTranslation("booking.guest"));
            keep.addClassNames("small", "quiet");
            add(keep);
        }
        add(page.open().isEmpty() ? new Fold("booking.move", desk.form()) : new MovingPart(page, agreed, desk));
        add(new CancelFold("booking.cancel", desk));
    }

    private Div steps(BookingPage page, BookingDesk desk) {
        boolean asked = !page.open().isEmpty() && !page.mine(); // an answer to the other side comes first
        Anchor room = new RoomLink(page, desk, page.soon() && !asked ? "do" : "button");
        CalendarLink file = desk.calendar(getTranslation("booking.file"));
        file.addClassName(page.soon() || asked ? "button" : "do");
        Div steps = page.soon() ? new Div(room, file) : new Div(file, room);
        steps.addClassNames("row", "wrap");
        return steps;
    }
}
