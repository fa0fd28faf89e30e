package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/// Something that is not the one thing to do, folded behind a few words.
class Fold extends NativeDetails {

    private final Div inside = new Div();

    /// @param key of the words
    Fold(String key, Component... content) {
        addClassName("fold");
        inside.addClassNames("inside", "stack");
        setSummary(new Span(getTranslation(key)));
        setContent(inside);
        fill(content);
    }

    /// Puts this inside.
    final void fill(Component... content) {
        inside.add(content);
    }
}
