package dev.mockroom.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;

/// Puts a browser into a time zone.
public final class Zones {

    private Zones() {}

    /// From now on this browser says that it is there.
    public static void in(String zone, UI ui) {
        ui.getInternals()
                .setExtendedClientDetails(new ExtendedClientDetails(
                        ui, "1440", "900", "1440", "900", "1440", "900", "0", "0", "0", "false", zone, "0", "false",
                        "1", "window", "Linux", null, null));
    }
}
