package dev.mockroom.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/// The name with its door, a link home.
class Brand extends Anchor {

    Brand() {
        super("", "");
        addClassName("brand");
        Image door = new Image("styles/mockroom.svg", "");
        door.addClassName("door");
        add(door, new Span("Mockroom"));
        setRouterIgnore(false);
    }
}
