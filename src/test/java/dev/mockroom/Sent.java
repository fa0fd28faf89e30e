package dev.mockroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/// Everything that a part of a screen sends to the browser: text, attributes and properties.
public final class Sent {

    private Sent() {}

    /// All of it, one piece a line.
    public static String by(Component part) {
        StringBuilder sent = new StringBuilder();
        walk(part.getElement(), sent);
        return sent.toString();
    }

    private static void walk(Element element, StringBuilder sent) {
        if (element.isTextNode()) {
            sent.append(element.getText()).append('\n');
            return;
        }
        element.getAttributeNames()
                .forEach(name -> sent.append(element.getAttribute(name)).append('\n'));
        element.getPropertyNames()
                .forEach(name -> sent.append(element.getPropertyRaw(name)).append('\n'));
        element.getChildren().forEach(child -> walk(child, sent));
    }
}
