package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import dev.mockroom.interviews.queue.QueueState;
import dev.mockroom.shared.ui.ViewerZone;
import java.time.format.DateTimeFormatter;

/// Where somebody stands, in the lobby's heading; it is read aloud as it changes.
final class LobbyTitle extends H1 {

    LobbyTitle() {
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("tabindex", "-1");
    }

    /// Takes the focus, since what had it is gone with the step it took.
    void takeFocus() {
        getElement().callJsFunction("focus");
    }

    void show(QueueState state) {
        setText(
                switch (state) {
                    case QueueState.Out out -> getTranslation("lobby.title");
                    case QueueState.Waiting waiting when waiting.due() -> getTranslation("lobby.waiting");
                    case QueueState.Waiting waiting ->
                        getTranslation(
                                "lobby.waiting.from",
                                DateTimeFormatter.ofPattern("HH:mm", getLocale())
                                        .withZone(ViewerZone.of(UI.getCurrent()))
                                        .format(waiting.ready()));
                    case QueueState.Matched matched ->
                        getTranslation("lobby.matched", Somebody.named(this, matched.other()));
                    case QueueState.Together together ->
                        getTranslation("lobby.together", Somebody.named(this, together.other()));
                });
    }
}
