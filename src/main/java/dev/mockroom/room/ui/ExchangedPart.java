package dev.mockroom.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.LiveRoom;
import dev.mockroom.shared.ui.Notice;
import java.util.List;

/// Which questions were exchanged, each with the way back while its candidate has not opened it.
class ExchangedPart extends Div {

    private final SerializableConsumer<AttemptId> back;
    private List<AttemptId> shown = List.of();

    ExchangedPart(SerializableConsumer<AttemptId> back) {
        this.back = back;
        addClassName("exchanged");
        getElement().setAttribute("role", "status");
    }

    void show(LiveRoom room) {
        List<LiveRoom.Item> items = room.plan().stream()
                .filter(item -> room.isUnderWay() && item.swapped() && item.isAhead())
                .toList();
        List<AttemptId> attempts = items.stream().map(LiveRoom.Item::attempt).toList();
        if (!attempts.equals(shown)) {
            shown = attempts;
            removeAll();
            items.forEach(item -> add(notice(item)));
        }
    }

    private Notice notice(LiveRoom.Item item) {
        Notice notice = Notice.info(getTranslation("room.lead.exchanged", item.number()));
        AttemptId attempt = item.attempt();
        NativeButton undo = new NativeButton(getTranslation("room.lead.back"), click -> back.accept(attempt));
        undo.addClassNames("button", "plain", "small");
        undo.setAriaLabel(getTranslation("room.lead.back.label", item.number()));
        notice.add(undo);
        return notice;
    }
}
