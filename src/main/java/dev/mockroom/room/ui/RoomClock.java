package dev.mockroom.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// The time that is left, counted on in the browser from what the server read.
@Tag("room-clock")
@JsModule("./components/room-clock.ts")
class RoomClock extends Component implements HasStyle {

    private final String left;
    private final String over;

    /// @param left key of the word behind a time that is left; it takes the minutes
    /// @param over key of the word behind a time that is over; it takes the minutes
    RoomClock(String left, String over) {
        this.left = left;
        this.over = over;
        getElement().setAttribute("role", "timer");
    }

    /// Moves the line below the bar.
    RoomClock leading() {
        getElement().setProperty("leads", true);
        return this;
    }

    /// Says this to who listens, when so much is left.
    RoomClock saying(Map<Duration, String> milestones) {
        getElement()
                .setPropertyList(
                        "milestones",
                        milestones.entrySet().stream()
                                .map(milestone ->
                                        new Milestone(milestone.getKey().toSeconds(), milestone.getValue()))
                                .toList());
        return this;
    }

    void show(Instant at, boolean running, Duration spent, int minutes) {
        getElement()
                .setProperty("limit", (double) Duration.ofMinutes(minutes).toMillis())
                .setProperty("spent", (double) spent.toMillis())
                .setProperty("running", running)
                .setProperty("at", (double) at.toEpochMilli())
                .setPropertyMap(
                        "labels", Map.of("left", getTranslation(left, minutes), "over", getTranslation(over, minutes)));
    }

    private record Milestone(long left, String text) {}
}
