package dev.mockroom.room.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/// A key as it is drawn beside what it does.
@Tag("kbd")
class KeyCap extends HtmlContainer {

    KeyCap(String name) {
        setText(name);
    }
}
