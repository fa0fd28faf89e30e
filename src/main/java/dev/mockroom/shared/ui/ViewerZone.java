package dev.mockroom.shared.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// The time zone of whoever looks at the screen, as their browser says.
public final class ViewerZone {

    private ViewerZone() {}

    /// The zone of this UI's browser; UTC where the browser says nothing that is a zone.
    public static ZoneId of(UI ui) {
        return find(ui).orElse(ZoneOffset.UTC);
    }

    /// The zone of this UI's browser, if it says one.
    public static Optional<ZoneId> find(UI ui) {
        String id = ui.getPage().getExtendedClientDetails().getTimeZoneId();
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
