package dev.mockroom.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where a candidate writes an answer: Markdown with code in fences, saved as it is typed.
///
/// What is typed goes from the browser through the room's socket to the database without this server-side part:
/// it never holds the text. The browser keeps what the server has not confirmed, over a lost connection, a reload and a
/// restart of either side. The status line below the text says so in the person's language.
@Tag("answer-editor")
@JsModule("./components/answer-editor.ts")
@StyleSheet("styles/answer-editor.css")
@NpmPackage(value = "yjs", version = "13.6.33")
@NpmPackage(value = "lib0", version = "0.2.120")
@NpmPackage(value = "y-protocols", version = "1.0.7")
@NpmPackage(value = "y-codemirror.next", version = "0.3.6")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/lang-markdown", version = "6.5.2")
@NpmPackage(value = "@codemirror/lang-python", version = "6.2.1")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
@NpmPackage(value = "@lezer/markdown", version = "1.8.1")
public final class AnswerEditor extends Component implements Focusable<AnswerEditor>, HasStyle {

    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(5);

    private static final List<String> LABELS = List.of(
            "loading",
            "ready",
            "saved",
            "saving",
            "offline",
            "unkept",
            "closed",
            "watched",
            "lookedOn",
            "back",
            "tooLong",
            "codeBlock",
            "keys",
            "refused.closed",
            "refused.notFound",
            "refused.full",
            "refused.readOnly",
            "refused.other");

    /// Where an answer lives.
    ///
    /// @param socket the room's socket, relative to the application's root
    /// @param account whose device store keeps what is not confirmed yet
    public record Address(String socket, UUID account, UUID attempt) {}

    /// @param label what the text is, for who cannot see it
    public AnswerEditor(String label) {
        getElement().setProperty("label", label);
    }

    /// Opens an answer for writing; the room decides whether this person may.
    public void open(Address address) {
        getElement()
                .setProperty("socket", address.socket())
                .setProperty("account", address.account().toString())
                .setProperty("attempt", address.attempt().toString());
    }

    /// Shows a finished text instead.
    public void show(String text) {
        getElement()
                .removeProperty("socket")
                .removeProperty("account")
                .removeProperty("attempt")
                .setProperty("text", text);
    }

    /// Whether an opened answer is only watched, as it is written elsewhere.
    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    /// Whether somebody else has an opened answer before them too, so that each sees where the other's caret is.
    public void setShared(boolean shared) {
        getElement().setProperty("shared", shared);
    }

    /// Hands on which words are marked; none is an empty text.
    public void whenMarked(SerializableConsumer<String> then) {
        getElement().executeJs("return this.marked ?? ''").then(String.class, then);
    }

    /// What stands there until something is typed.
    public void setPlaceholder(String placeholder) {
        getElement().setProperty("placeholder", placeholder);
    }

    /// Puts a code block at the caret, as Ctrl+E does.
    public void insertCodeBlock() {
        getElement().callJsFunction("insertCodeBlock");
    }

    /// Runs this once all that was typed is on the server, or after some seconds without; call it before
    /// anything that closes the answer.
    ///
    /// @param then is told whether all arrived
    public void whenSettled(SerializableConsumer<Boolean> then) {
        getElement()
                .callJsFunction("settled", SETTLES_WITHIN.toMillis())
                .then(Boolean.class, then, failure -> then.accept(false));
    }

    /// Is told when the room closed the answer, after which nothing more is taken.
    public Registration addClosedListener(ComponentEventListener<Closed> listener) {
        return addListener(Closed.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .setPropertyMap(
                        "labels",
                        LABELS.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), label -> getTranslation("editor." + label))));
    }

    /// The room closed the answer.
    @DomEvent("answer-closed")
    public static final class Closed extends ComponentEvent<AnswerEditor> {

        /// @param source what was written in
        /// @param fromClient whether the browser heard it, which is always so
        public Closed(AnswerEditor source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
