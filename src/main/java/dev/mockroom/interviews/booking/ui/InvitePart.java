package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mockroom.interviews.ui.FreshSeatLink;

/// A link that whoever proposed can send; shown once, like every secret.
final class InvitePart extends Section {

    private final Paragraph text = new Paragraph(getTranslation("booking.link.text"));
    private final Div link = new Div();
    private final NativeButton make = new NativeButton(getTranslation("booking.link.make"));

    InvitePart(BookingDesk desk) {
        addClassNames("section", "stack");
        make.addClassName("do");
        make.addClickListener(click -> desk.makeLink(this));
        add(new H2(getTranslation("booking.link")), text, link, make);
    }

    /// Shows a link just made.
    ///
    /// @param path where it leads, with its secret
    void show(String path) {
        remove(text);
        link.removeAll();
        link.add(new FreshSeatLink(path));
        make.setText(getTranslation("booking.link.another"));
        make.setClassName("do", false);
        make.setClassName("button", true);
    }
}
