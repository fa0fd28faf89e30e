package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/// A form that the browser itself posts, so that password managers know it for what it is.
@Tag("form")
final class PostForm extends HtmlContainer {

    /// @param action where to, relative to the application's root
    PostForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            addHidden(token.getParameterName(), token.getToken());
        }
    }

    /// Adds a value that is posted along.
    void addHidden(String name, String content) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", content);
        add(input);
    }
}
