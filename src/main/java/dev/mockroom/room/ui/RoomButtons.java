package dev.mockroom.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.interviews.CandidateRoom;
import dev.mockroom.interviews.CandidateRoom.OpenQuestion;
import dev.mockroom.interviews.Phase;
import dev.mockroom.shared.ui.Icon;

/// The steps of the interview: at the right of the head on a laptop, at the bottom of a phone.
class RoomButtons extends Div {

    private final NativeButton back = new NativeButton();
    private final NativeButton pause = new NativeButton(getTranslation("room.pause"));
    private final NativeButton next = new NativeButton();

    RoomButtons(RoomActions actions) {
        addClassNames("actionbar", "roombuttons");
        back.add(new Icon("back"), word("room.back"));
        back.addClassNames("button", "back");
        pause.addClassName("button");
        next.addClassNames("button", "push");
        back.addClickListener(click -> actions.back());
        pause.addClickListener(click -> actions.pause());
        next.addClickListener(click -> actions.next());
        add(back, pause, next);
    }

    private Span word(String key) {
        Span word = new Span(getTranslation(key));
        word.addClassName("word");
        return word;
    }

    void show(CandidateRoom room, OpenQuestion open) {
        boolean runs = room.phase() == Phase.RUNNING;
        boolean last = open.number() == room.steps().size();
        back.setVisible(!room.isLed());
        next.setVisible(!room.isLed());
        back.setEnabled(runs && open.number() > 1);
        pause.setEnabled(runs);
        next.setEnabled(runs);
        next.setText(getTranslation(last ? "room.finish" : "room.next"));
    }
}
