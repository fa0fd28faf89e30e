package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.queue.QueueState;
import dev.mockroom.shared.ui.ViewerZone;
import java.time.format.DateTimeFormatter;

/// Somebody is found: who interviews first, and 'I am here' while there is time.
final class MatchedStage extends Div {

    MatchedStage(QueueState.Matched matched, SerializableRunnable here, SerializableRunnable leave) {
        addClassName("stack");
        String other = Somebody.named(this, matched.other());
        add(new Paragraph(getTranslation(
                matched.role() == SeatRole.CANDIDATE ? "lobby.matched.candidate" : "lobby.matched.interviewer",
                other,
                matched.minutes())));
        Paragraph status = new Paragraph(
                matched.here()
                        ? getTranslation("lobby.matched.waits", other)
                        : getTranslation(
                                "lobby.matched.until",
                                DateTimeFormatter.ofPattern("HH:mm:ss", getLocale())
                                        .withZone(ViewerZone.of(UI.getCurrent()))
                                        .format(matched.until())));
        status.addClassName("quiet");
        status.getElement().setAttribute("role", "status");
        // Once it is said it stays where it was: a second tap would otherwise fall on what leaves.
        NativeButton say = new NativeButton(getTranslation("lobby.here"), click -> here.run());
        say.addClassName(matched.here() ? "button" : "do");
        say.setEnabled(!matched.here());
        add(status, new StepRow(say).orLeave(leave));
        if (!matched.here()) {
            say.focus();
        }
    }
}
