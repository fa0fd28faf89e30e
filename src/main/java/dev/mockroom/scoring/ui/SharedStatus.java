package dev.mockroom.scoring.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.mockroom.scoring.SharedDebriefs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Answers a link to a debrief that leads nowhere with the status that says so. The page itself is drawn only after
/// that, when it is too late for one.
@Component
class SharedStatus implements VaadinServiceInitListener {

    private static final String FOLDER = "/" + DebriefNavigation.shared("");

    private final transient SharedDebriefs debriefs;

    SharedStatus(SharedDebriefs debriefs) {
        this.debriefs = debriefs;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::answer);
    }

    private void answer(IndexHtmlResponse page) {
        String path = page.getVaadinRequest().getPathInfo();
        if (path == null || !path.startsWith(FOLDER)) {
            return;
        }
        HttpStatus status =
                switch (debriefs.knock(
                        path.substring(FOLDER.length()), page.getVaadinRequest().getRemoteAddr())) {
                    case OPEN -> HttpStatus.OK;
                    case NOWHERE -> HttpStatus.NOT_FOUND;
                    case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
                };
        page.getVaadinResponse().setStatus(status.value());
    }
}
