package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mockroom.interviews.MoveOutcome;
import dev.mockroom.interviews.MovingSeats;
import dev.mockroom.shared.ui.Caller;

/// Where a guest takes their seat along to this device, by the code that the other one shows.
@Route(value = InterviewNavigation.SEAT, autoLayout = false)
@StyleSheet("styles/interviews.css")
@AnonymousAllowed
class MoveSeatView extends Div implements HasDynamicTitle {

    private final MovingSeats seats;
    private final TextField code = new TextField();

    MoveSeatView(MovingSeats seats) {
        this.seats = seats;
        addClassName("join");
        Paragraph how = new Paragraph(getTranslation("interviews.seat.how"));
        how.addClassName("quiet");
        code.setLabel(getTranslation("interviews.seat.code"));
        code.setManualValidation(true);
        code.setMaxLength(20);
        code.setWidthFull();
        code.setAutofocus(true);
        code.addKeyDownListener(Key.ENTER, pressed -> move());
        NativeButton move = new NativeButton(getTranslation("interviews.seat.do"), click -> move());
        move.addClassName("do");
        Main main = new Main(new H1(getTranslation("interviews.seat.title")), how, code, new Div(move));
        main.addClassName("stack");
        add(main);
    }

    private void move() {
        switch (seats.move(code.getValue(), Caller.address())) {
            case MoveOutcome.Moved moved -> {
                SeatCookie.give(moved.interview(), moved.key());
                UI.getCurrent().getPage().setLocation(InterviewNavigation.interviewer(moved.interview()));
            }
            case MoveOutcome.Wrong wrong -> again("interviews.seat.wrong");
            case MoveOutcome.TooOften often -> again("interviews.seat.often");
        }
    }

    private void again(String why) {
        code.setErrorMessage(getTranslation(why));
        code.setInvalid(true);
        code.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interviews.seat.title");
    }
}
