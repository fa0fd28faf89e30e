package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.List;

/// When one would like to begin: at once, or in a while.
final class WhenChoice extends RadioButtonGroup<Duration> {

    private static final List<Duration> WHEN =
            List.of(Duration.ZERO, Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(60));

    WhenChoice() {
        setLabel(getTranslation("lobby.when"));
        addClassName("segmented");
        setItems(WHEN);
        setItemLabelGenerator(in -> getTranslation("lobby.when.in", in.toMinutes()));
        setValue(Duration.ZERO);
    }
}
