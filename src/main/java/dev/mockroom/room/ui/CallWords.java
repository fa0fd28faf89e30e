package dev.mockroom.room.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a call and the test of its devices say; the browser chooses.
final class CallWords {

    private static final List<String> LABELS = List.of(
            "title",
            "video",
            "voice",
            "off",
            "there",
            "asking",
            "waiting",
            "away",
            "calling",
            "mending",
            "noPath",
            "again",
            "elsewhere",
            "off.server",
            "hear",
            "mute",
            "unmute",
            "cameraOff",
            "cameraOn",
            "devices",
            "hangUp",
            "microphone",
            "camera",
            "speaker",
            "default",
            "self",
            "muted",
            "noCamera",
            "problem.insecure",
            "problem.blocked",
            "problem.missing",
            "problem.inUse",
            "problem.other",
            "problem.camera",
            "mutedNow",
            "heardNow",
            "test",
            "test.about",
            "test.stop",
            "test.speak",
            "test.level",
            "test.heard",
            "test.tone",
            "test.playing",
            "test.asking");

    private CallWords() {}

    static Map<String, Serializable> of(Component where) {
        return LABELS.stream()
                .collect(Collectors.toMap(Function.identity(), label -> where.getTranslation("room.call." + label)));
    }
}
