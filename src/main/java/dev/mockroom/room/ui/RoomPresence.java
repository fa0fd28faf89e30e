package dev.mockroom.room.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.RoomAddress;
import dev.mockroom.interviews.SeatId;
import java.util.Map;

/// Who else is in the room, as the socket says it: here, typing, on the way back, away.
@Tag("room-presence")
@JsModule("./components/room-presence.ts")
@StyleSheet("styles/live.css")
class RoomPresence extends Component implements HasStyle {

    /// @param seat whose screen this is
    RoomPresence(InterviewId interview, SeatId seat) {
        addClassName("presence");
        getElement()
                .setProperty("socket", RoomAddress.socket(interview))
                .setProperty("seat", seat.value().toString());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "here", getTranslation("room.presence.here"),
                                "typing", getTranslation("room.presence.typing"),
                                "reconnecting", getTranslation("room.presence.reconnecting"),
                                "away", getTranslation("room.presence.away"),
                                "observer", getTranslation("room.observers.name"),
                                "self", getTranslation("room.presence.self")));
    }
}
