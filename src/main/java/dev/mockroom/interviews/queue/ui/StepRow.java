package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;

/// What can be done from here, the one thing first.
final class StepRow extends Div {

    StepRow(Component... steps) {
        super(steps);
        addClassNames("row", "wrap");
    }

    /// The way out of the queue.
    StepRow orLeave(SerializableRunnable leave) {
        NativeButton button = new NativeButton(getTranslation("lobby.leave"), click -> leave.run());
        button.addClassNames("button", "plain");
        add(button);
        return this;
    }
}
