package dev.mockroom.room.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.interviews.MovingSeats;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.ui.InterviewNavigation;

/// Shows a guest the code by which their seat moves to another device.
class OtherDevice extends NativeButton {

    OtherDevice(MovingSeats moving, SeatPass pass) {
        setText(getTranslation("room.device"));
        addClassNames("button", "plain", "small");
        addClickListener(click -> show(moving.code(pass)));
    }

    private void show(String code) {
        Dialog dialog = new Dialog();
        dialog.addClassName("end-dialog");
        dialog.setHeaderTitle(getTranslation("room.device.title"));
        Paragraph how = new Paragraph(getTranslation("room.device.how", "/" + InterviewNavigation.SEAT));
        how.addClassName("quiet");
        Paragraph letters = new Paragraph(code);
        letters.addClassName("seat-code");
        NativeButton close = new NativeButton(getTranslation("room.keys.close"), click -> dialog.close());
        close.addClassName("button");
        dialog.add(how, letters);
        dialog.getFooter().add(close);
        dialog.open();
        close.focus();
    }
}
