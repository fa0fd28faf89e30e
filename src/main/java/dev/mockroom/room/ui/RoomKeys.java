package dev.mockroom.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// The keys of the room, caught before the editor sees them.
@Tag("room-keys")
@JsModule("./components/room-keys.ts")
class RoomKeys extends Component {

    RoomKeys(RoomActions actions) {
        getElement().addEventListener("room-next", pressed -> actions.next());
        getElement().addEventListener("room-help", pressed -> actions.showKeys());
    }
}
