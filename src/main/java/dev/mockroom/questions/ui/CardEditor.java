package dev.mockroom.questions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.questions.importing.Finding;
import java.util.List;
import java.util.Map;

/// Where a card's text is written; every pause in the typing is told here, and what is confirmed is forgotten there.
///
/// It is public, with its events, only because Flow could not make the events otherwise.
@Tag("card-editor")
@JsModule("./components/card-editor.ts")
@StyleSheet("styles/authoring.css")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
public final class CardEditor extends Component implements HasStyle {

    /// @param label   what the text is, for who cannot see it
    /// @param text    to begin with
    /// @param version of the draft that this is; 0 when there is none
    /// @param place   where the browser keeps what has not arrived
    CardEditor(String label, String text, long version, String place) {
        getElement()
                .setProperty("label", label)
                .setProperty("text", text)
                .setProperty("version", (double) version)
                .setProperty("place", place);
    }

    /// Says that a text is kept.
    ///
    /// @param serial  by which it came
    /// @param version of the draft that it is now
    void kept(int serial, long version) {
        getElement().setProperty("version", (double) version).setProperty("kept", serial);
    }

    /// Marks the lines that there is something to say about.
    void mark(List<Finding> findings) {
        getElement()
                .setPropertyList(
                        "findings",
                        findings.stream()
                                .map(finding -> Map.of(
                                        "line",
                                        finding.line(),
                                        "severity",
                                        finding.severity().name()))
                                .toList());
    }

    /// Takes the caret to a line.
    void goTo(int line) {
        getElement().callJsFunction("goToLine", line);
    }

    /// Puts another text there; whoever writes can undo it.
    void replace(String text) {
        getElement().callJsFunction("replaceText", text);
    }

    Registration addTypedListener(ComponentEventListener<Typed> listener) {
        return addListener(Typed.class, listener);
    }

    Registration addFoundListener(ComponentEventListener<Found> listener) {
        return addListener(Found.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "saved", getTranslation("questions.edit.saved"),
                                "saving", getTranslation("questions.edit.saving"),
                                "unsent", getTranslation("questions.edit.unsent")));
    }

    /// Somebody paused after typing.
    @DomEvent("card-typed")
    public static final class Typed extends ComponentEvent<CardEditor> {
        private final String text;
        private final int serial;

        /// @param source     what was written in
        /// @param fromClient whether the browser says so, which is always
        /// @param text       the whole of it
        /// @param serial     counts up from 1
        public Typed(
                CardEditor source,
                boolean fromClient,
                @EventData("event.detail.text") String text,
                @EventData("event.detail.serial") int serial) {
            super(source, fromClient);
            this.text = text;
            this.serial = serial;
        }

        String text() {
            return text;
        }

        int serial() {
            return serial;
        }
    }

    /// The browser has kept a text that never arrived, and that was typed on another version than is open now.
    @DomEvent("card-found")
    public static final class Found extends ComponentEvent<CardEditor> {
        private final String text;

        /// @param source     what it was written in
        /// @param fromClient whether the browser says so, which is always
        /// @param text       the whole of it
        public Found(CardEditor source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
