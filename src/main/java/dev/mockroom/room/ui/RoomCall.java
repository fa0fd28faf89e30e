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

/// Seeing and hearing each other beside the work. Picture and sound go from browser to browser; this server passes on
/// how they find each other and nothing else, and keeps none of it.
@Tag("room-call")
@JsModule("./components/room-call.ts")
@StyleSheet("styles/call.css")
class RoomCall extends Component implements HasStyle {

    /// @param seat whose screen this is
    RoomCall(InterviewId interview, SeatId seat) {
        getElement()
                .setProperty("socket", RoomAddress.socket(interview))
                .setProperty("seat", seat.value().toString());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setPropertyMap("labels", CallWords.of(this));
    }
}
