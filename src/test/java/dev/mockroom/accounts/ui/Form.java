package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;

/// Sends a form off, as a browser does on Enter or a click on its button.
final class Form {

    private Form() {}

    static void submit(Component form) {
        Element element = form.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "submit", JacksonUtils.createObjectNode()));
    }
}
