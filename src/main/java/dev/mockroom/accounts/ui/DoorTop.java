package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/// The name above the screens before the door, a link to the welcome page.
final class DoorTop extends Header {

    DoorTop() {
        Image door = new Image("styles/mockroom.svg", "");
        door.addClassName("door");
        Anchor brand = new Anchor("", "");
        brand.addClassName("brand");
        brand.add(door, new Span("Mockroom"));
        add(brand);
    }
}
