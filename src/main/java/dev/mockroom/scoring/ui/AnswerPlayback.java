package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.scoring.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plays an answer back in the browser, which reads how it was typed by itself; the server knows only what lies on the
/// time line.
@Tag("answer-playback")
@JsModule("./components/answer-playback.ts")
@StyleSheet("styles/answer-playback.css")
final class AnswerPlayback extends Component {

    private static final List<String> LABELS = List.of(
            "scoring.playback.play",
            "scoring.playback.pause",
            "scoring.playback.again",
            "scoring.playback.speed",
            "scoring.playback.speed.times",
            "scoring.playback.skip",
            "scoring.playback.position",
            "scoring.playback.position.of",
            "scoring.playback.at",
            "scoring.playback.moments",
            "scoring.playback.moments.none",
            "scoring.playback.use",
            "scoring.playback.loading",
            "scoring.playback.failed",
            "scoring.playback.retry",
            "scoring.playback.nothing",
            "scoring.playback.keys",
            "scoring.playback.keys.play",
            "scoring.playback.keys.back",
            "scoring.playback.keys.moment",
            "scoring.playback.keys.ends");

    /// One thing on the time line, as the browser needs it.
    ///
    /// @param at  milliseconds since 1970; 0 where the place says it
    /// @param seq 0 where the instant says it
    record Tick(String kind, String title, String words, long at, long seq) {}

    /// @param address where the log is read
    AnswerPlayback(String address) {
        getElement().setProperty("address", address);
    }

    void show(List<Moment> moments) {
        getElement().setPropertyList("moments", moments.stream().map(this::tick).toList());
    }

    /// Puts the play head at this place of the log, and into sight.
    void playFrom(long seq) {
        getElement().callJsFunction("playFrom", seq);
    }

    /// Offers to choose the moment that is shown.
    void onMoment(SerializableConsumer<Long> chosen) {
        getElement().setProperty("marking", true);
        getElement()
                .addEventListener(
                        "playback-moment",
                        event -> chosen.accept(
                                event.getEventData().get("event.detail").asLong()))
                .addEventData("event.detail");
    }

    private Tick tick(Moment moment) {
        long at = Optional.ofNullable(moment.at()).map(Instant::toEpochMilli).orElse(0L);
        String kind = Optional.ofNullable(moment.mark())
                .<Enum<?>>map(Function.identity())
                .orElse(moment.kind())
                .name()
                .toLowerCase(Locale.ROOT);
        String words = moment.kind() == Moment.Kind.QUOTE
                ? getTranslation("scoring.evidence.quote", moment.words())
                : moment.words();
        return new Tick(kind, title(moment), words, at, moment.seq());
    }

    private String title(Moment moment) {
        return switch (moment.kind()) {
            case MARK ->
                getTranslation(
                        "scoring.playback.tick.mark",
                        moment.about(),
                        getTranslation("scoring.mark."
                                + Optional.ofNullable(moment.mark())
                                        .orElseThrow()
                                        .name()));
            case NOTE -> getTranslation("scoring.playback.tick.note");
            case QUOTE -> getTranslation("scoring.playback.tick.quote", moment.about());
            case MOMENT -> getTranslation("scoring.playback.tick.moment", moment.about());
            case HINT -> getTranslation("scoring.playback.tick.hint", moment.number());
            case SETTLED -> getTranslation("scoring.playback.tick.settled", moment.number());
            case EXTENDED -> getTranslation("scoring.playback.tick.extended", moment.number());
            case FOCUSED -> getTranslation("scoring.playback.tick.focused");
            case FOCUS_ENDED -> getTranslation("scoring.playback.tick.focusEnded");
            case PAUSED -> getTranslation("scoring.playback.tick.paused");
            case RESUMED -> getTranslation("scoring.playback.tick.resumed");
        };
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .setPropertyMap(
                        "labels",
                        Stream.concat(LABELS.stream(), Stream.of("scoring.playback.text"))
                                .collect(Collectors.toMap(Function.identity(), this::words)));
    }

    private String words(String key) {
        return getTranslation(key);
    }
}
