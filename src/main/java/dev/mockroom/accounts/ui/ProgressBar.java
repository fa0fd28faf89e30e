package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/// The browser's own bar, out of sight until there is something to show.
@Tag("progress")
final class ProgressBar extends HtmlComponent {

    ProgressBar(String label) {
        getElement().setAttribute("aria-label", label);
        setVisible(false);
    }

    void show(int done, int all) {
        getElement().setAttribute("value", String.valueOf(done)).setAttribute("max", String.valueOf(all));
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
