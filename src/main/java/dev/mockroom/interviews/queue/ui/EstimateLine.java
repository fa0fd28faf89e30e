package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Optional;

/// How many others wait, and how long it took lately.
final class EstimateLine extends Paragraph {

    private static final double SECONDS = 60.0;

    /// @param usual empty while too few were matched to say
    EstimateLine(int others, Optional<Duration> usual) {
        setText(getTranslation("lobby.others", others)
                + " "
                + usual.map(time -> getTranslation("lobby.usual", Math.max(1, Math.round(time.toSeconds() / SECONDS))))
                        .orElseGet(() -> getTranslation("lobby.usual.unknown")));
        addClassName("quiet");
        getElement().setAttribute("role", "status");
    }
}
