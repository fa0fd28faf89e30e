package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/// A key as it is drawn beside what it does; a screen reader hears of it in the list of keys.
@Tag("kbd")
final class Key extends HtmlContainer {

    Key(String name) {
        setText(name);
        addClassName("only-wide");
        getElement().setAttribute("aria-hidden", "true");
    }
}
