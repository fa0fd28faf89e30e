package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import dev.mockroom.accounts.calendar.CalendarState;
import dev.mockroom.accounts.calendar.MyCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The secret address of one's calendar: made, shown once, replaced, switched off.
final class CalendarPart extends Div {

    private final transient MyCalendar calendar;
    private final transient Clock clock;
    private final Div stage = new Div();

    CalendarPart(MyCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
        addClassName("stack");
        stage.addClassName("stack");
        add(new Paragraph(getTranslation("yours.calendar.lead")), stage);
        show();
    }

    private void show() {
        stage.removeAll();
        Optional<CalendarState> state = calendar.state();
        if (state.isEmpty()) {
            stage.add(button("yours.calendar.do", this::renew));
            return;
        }
        Paragraph stands = new Paragraph(getTranslation(
                "yours.calendar.state",
                ago(state.get().created()),
                state.get().read().map(this::ago).orElseGet(() -> getTranslation("yours.calendar.never"))));
        stands.addClassName("quiet");
        stage.add(stands, choices());
    }

    private Div choices() {
        Div row = new Div(button("yours.calendar.renew", this::renew), button("yours.calendar.off", () -> {
            calendar.switchOff();
            show();
        }));
        row.addClassNames("row", "wrap");
        return row;
    }

    private void renew() {
        String secret = calendar.renew();
        stage.removeAll();
        String address = BaseAddress.of(VaadinServletRequest.getCurrent().getHttpServletRequest()) + "calendar/"
                + secret + ".ics";
        stage.add(new FreshAddress(address), choices());
    }

    private NativeButton button(String words, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(words));
        button.addClassName("button");
        button.addClickListener(click -> action.run());
        return button;
    }

    private String ago(Instant at) {
        long days = Duration.between(at, clock.instant()).toDays();
        return getTranslation("yours.ago", days);
    }
}
