package dev.mockroom.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// What a screen shows while there is nothing to show: a sentence, and the first step.
public final class EmptyState extends Div {

    /// @param sentence what will be here
    /// @param steps    the link or button to begin with, if any
    public EmptyState(String sentence, Component... steps) {
        addClassNames("empty", "stack");
        Paragraph text = new Paragraph(sentence);
        text.addClassName("serif");
        add(text);
        add(steps);
    }
}
