package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.interviews.AttemptId;
import org.jspecify.annotations.Nullable;

/// The fold in which an answer is played back; nothing is read before somebody opens it.
final class PlaybackPart extends NativeDetails {

    private final Playing playing;
    private final AttemptId attempt;
    private final Div place = new Div();
    private @Nullable SerializableConsumer<Long> marking;
    private @Nullable AnswerPlayback playback;

    PlaybackPart(Playing playing, AttemptId attempt) {
        this.playing = playing;
        this.attempt = attempt;
        addClassNames("fold", "playback-part");
        setSummaryText(getTranslation("scoring.playback"));
        place.addClassName("inside");
        setContent(place);
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                show();
            }
        });
    }

    /// Lets moments be chosen; whoever listens is told the place of the log.
    PlaybackPart marking(SerializableConsumer<Long> chosen) {
        marking = chosen;
        return this;
    }

    /// Opens it, with the play head at this place of the log.
    void playFrom(long seq) {
        setOpen(true);
        show().playFrom(seq);
    }

    /// Reads anew what lies on the time line, if somebody looks at it.
    void refresh() {
        if (playback != null) {
            playback.show(playing.moments(attempt));
        }
    }

    private AnswerPlayback show() {
        AnswerPlayback shown = playback;
        if (shown == null) {
            shown = new AnswerPlayback(playing.address(attempt));
            if (marking != null) {
                shown.onMoment(marking);
            }
            playback = shown;
            refresh();
            place.add(shown);
        }
        return shown;
    }
}
