package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.Component;

/// What the other of a match is called.
final class Somebody {

    private Somebody() {}

    /// Their name, or that it is somebody where they have none any more.
    static String named(Component where, String name) {
        return name.isEmpty() ? where.getTranslation("lobby.somebody") : name;
    }
}
