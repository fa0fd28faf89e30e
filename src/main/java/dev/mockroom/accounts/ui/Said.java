package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// A quiet word beside a button, once it has done its work; a screen reader hears it too.
final class Said extends Span {

    Said() {
        addClassName("quiet");
        getElement().setAttribute("role", "status");
    }

    void say(String words) {
        setText(words);
    }

    void nothing() {
        setText("");
    }

    Div beside(Component button) {
        Div row = new Div(button, this);
        row.addClassNames("row", "wrap");
        return row;
    }
}
