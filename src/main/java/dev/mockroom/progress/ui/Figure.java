package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/// Something drawn, with its caption.
@Tag("figure")
final class Figure extends HtmlContainer {

    Figure(Component... content) {
        add(content);
    }

    /// The words that say what is drawn.
    @Tag("figcaption")
    static final class Caption extends HtmlContainer {

        Caption(Component... content) {
            add(content);
        }
    }
}
