package dev.mockroom.questions.ui;

import com.vaadin.flow.component.UI;
import dev.mockroom.shared.ui.ViewerZone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// A day and a time as the viewer's clock shows them.
final class Moment {

    private Moment() {}

    static String of(Instant instant) {
        UI ui = UI.getCurrent();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(ui.getLocale())
                .withZone(ViewerZone.of(ui))
                .format(instant);
    }
}
