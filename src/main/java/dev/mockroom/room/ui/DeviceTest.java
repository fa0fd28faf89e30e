package dev.mockroom.room.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;

/// One's own picture, how loud one is and a tone to hear, before a call. It asks the browser for nothing until it is
/// pressed, sends nothing anywhere, and nobody need do it.
@Tag("device-test")
@JsModule("./components/device-test.ts")
@StyleSheet("styles/call.css")
class DeviceTest extends Component implements HasStyle {

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setPropertyMap("labels", CallWords.of(this));
    }
}
