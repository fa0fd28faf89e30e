package dev.mockroom.accounts.ui;

import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.MyTimeZone;
import dev.mockroom.shared.ui.ViewerZone;
import org.springframework.stereotype.Component;

/// Keeps where a signed-in person is each time they open the application, so that what has no browser knows their days.
@Component
class KeepingZones implements UIInitListener {

    private final CurrentPerson currentPerson;
    private final MyTimeZone mine;

    KeepingZones(CurrentPerson currentPerson, MyTimeZone mine) {
        this.currentPerson = currentPerson;
        this.mine = mine;
    }

    @Override
    public void uiInit(UIInitEvent event) {
        if (currentPerson.find().isPresent()) {
            ViewerZone.find(event.getUI()).ifPresent(mine::keep);
        }
    }
}
