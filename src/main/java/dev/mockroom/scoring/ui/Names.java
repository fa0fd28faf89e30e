package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;

/// What to call an interviewer.
final class Names {

    private Names() {}

    /// Their name, or a word for somebody who has deleted their account.
    static String of(Component screen, String name) {
        return name.isEmpty() ? screen.getTranslation("scoring.exchange.somebody") : name;
    }
}
