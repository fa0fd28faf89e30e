package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/// What comes, step by step.
final class Brief extends OrderedList {

    /// @param steps the keys of their words
    Brief(String... steps) {
        addClassName("brief");
        for (String step : steps) {
            add(new ListItem(getTranslation(step)));
        }
    }
}
