package dev.mockroom.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.mockroom.interviews.ui.InterviewNavigation;
import jakarta.annotation.security.PermitAll;

/// The way to one's own turn by the door: whoever has no account is asked for one on the way, and led on from there.
@Route(value = InterviewNavigation.SWAP_SIGNED_IN, autoLayout = false)
@PermitAll
class SwapSignedInView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(InterviewNavigation.swap(InterviewNavigation.interview(event)));
    }
}
