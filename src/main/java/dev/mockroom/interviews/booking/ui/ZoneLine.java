package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.html.Paragraph;

/// Says in whose time a screen's times are.
final class ZoneLine extends Paragraph {

    ZoneLine(TimeWords words) {
        addClassNames("small", "quiet", "zone");
        setText(
                words.known()
                        ? getTranslation("booking.zone", words.zoneName(), words.zoneId())
                        : getTranslation("booking.zone.unknown"));
    }
}
