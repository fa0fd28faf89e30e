package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The keys of the interviewer's room. They rest while somebody types, and while a dialog is open.
final class InterviewerKeys {

    private static final String FREE = "!event.ctrlKey && !event.metaKey && !event.altKey"
            + " && !document.querySelector('vaadin-dialog[opened]')"
            + " && !event.target.closest('input, select, textarea:not([readonly])')";

    private InterviewerKeys() {}

    /// Listens on the whole page, since nothing of the room need have the focus.
    ///
    /// @param tapped hears of the digits
    /// @param live hears of what else there is in a live room; null where it is none
    static void listen(
            Component room, Listening listening, SerializableConsumer<Integer> tapped, @Nullable LiveSide live) {
        room.getElement().executeJs("""
                const room = this;
                const free = event => %s;
                const heard = event => {
                  if (!room.isConnected) { document.removeEventListener('keydown', heard); return; }
                  if (!free(event)) return;
                  const plain = !event.target.closest('button, a, summary');
                  if (event.key === 'n') { event.preventDefault(); room.classList.add('with-answer');
                    room.querySelector('.note-field')?.focus(); }
                  else if (event.key === 'Enter' && !plain) return;
                  else if (/^[1-9e?%s]$/.test(event.key) || event.key === 'Enter') {
                    event.preventDefault();
                    room.dispatchEvent(new CustomEvent('room-key', { detail: event.key }));
                  }
                };
                document.addEventListener('keydown', heard)""".formatted(FREE, live == null ? "" : "h" + letters(live)));
        room.getElement()
                .addEventListener("room-key", event -> {
                    String key = event.getEventData().get("event.detail").asString();
                    switch (key) {
                        case "Enter" -> listening.next();
                        case "e" -> listening.quote();
                        case "?" -> listening.showKeys();
                        case "h" -> listening.releaseHint();
                        default -> {
                            if (Character.isDigit(key.charAt(0))) {
                                tapped.accept(Integer.valueOf(key));
                            } else if (live != null) {
                                live.press(key);
                            }
                        }
                    }
                })
                .addEventData("event.detail");
    }

    private static String letters(LiveSide live) {
        return live.keys().stream()
                .map(key -> key.name().toLowerCase(Locale.ROOT))
                .filter(name -> name.length() == 1)
                .collect(Collectors.joining());
    }

    /// @param live null where the room is no live one
    static Dialog dialog(@Nullable LiveSide live) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("scoring.keys"));
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        for (Map.Entry<String, String> key : List.of(
                Map.entry("1 – 9", "scoring.keys.signal"),
                Map.entry("↵", "scoring.keys.next"),
                Map.entry("1 – 4", "scoring.keys.level"),
                Map.entry("N", "scoring.keys.note"),
                Map.entry("E", "scoring.keys.evidence"),
                Map.entry("Space", "scoring.keys.play"),
                Map.entry("← →", "scoring.playback.keys.back"),
                Map.entry("↑ ↓ [ ]", "scoring.playback.keys.moment"),
                Map.entry("?", "scoring.keys.help"))) {
            add(list, key.getKey(), key.getValue());
        }
        if (live != null) {
            add(list, "H", "scoring.keys.hint");
            for (LiveSide.KeyMeaning key : live.keys()) {
                add(list, key.name(), key.meaning());
            }
        }
        dialog.add(list);
        NativeButton close = new NativeButton(dialog.getTranslation("scoring.keys.close"), click -> dialog.close());
        close.addClassName("button");
        close.focus();
        dialog.getFooter().add(close);
        return dialog;
    }

    private static void add(DescriptionList list, String key, String meaning) {
        list.add(new DescriptionList.Term(key), new DescriptionList.Description(list.getTranslation(meaning)));
    }
}
