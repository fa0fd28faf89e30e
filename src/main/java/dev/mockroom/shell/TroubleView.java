package dev.mockroom.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A view failed to open: says so, and what is safe; the log has the rest under the same instant.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class TroubleView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleView.class);

    private final Clock clock;

    TroubleView(Clock clock) {
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LOG.error("A view failed at {}: {}", now, event.getLocation().getPath(), parameter.getException());
        Anchor home = new Anchor("", getTranslation("shell.home"));
        home.addClassName("button");
        add(
                new H1(getTranslation("shell.error.title")),
                new Paragraph(getTranslation("shell.error.text", now.toString())),
                home);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.title");
    }
}
