package dev.mockroom.shared.ui;

import com.vaadin.flow.component.html.Span;

/// A small drawing beside a word; it says nothing to a screen reader, so the word must.
public final class Icon extends Span {

    /// @param name a shape of `frontend/styles/icons.css`, without its `icon-`
    public Icon(String name) {
        addClassNames("icon", "icon-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
