package dev.mockroom.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// Nothing is at this address, or nothing that this person may see.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MissingView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    MissingView() {
        addClassName("stack");
        Anchor home = new Anchor("", getTranslation("shell.home"));
        home.addClassName("button");
        add(new H1(getTranslation("shell.missing.title")), new Paragraph(getTranslation("shell.missing.text")), home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.missing.title");
    }
}
