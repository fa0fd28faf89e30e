package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.questions.Signal;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.MarkIcon;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/// A signal to tap: each tap turns its mark into the next one of a round.
final class SignalButton extends Div {

    private final NativeButton button = new NativeButton();
    private final Span icon = new Span();
    private final Span state = new Span();
    private Optional<Mark> mark = Optional.empty();

    /// @param round what a tap makes of a mark
    SignalButton(Signal signal, Round round, SerializableConsumer<Optional<Mark>> marked) {
        addClassName("signal-row");
        Span title = new Span(signal.keyword().isBlank() ? signal.text() : signal.keyword());
        title.addClassName("strong");
        Span body = new Span(title);
        if (!signal.keyword().isBlank()) {
            Span text = new Span(signal.text());
            text.addClassName("text");
            body.add(text);
        }
        if (!signal.soundsLike().isBlank()) {
            Span said = new Span(getTranslation("scoring.signal.soundsLike", bare(signal.soundsLike())));
            said.addClassName("said");
            body.add(said);
        }
        if (signal.advanced()) {
            Span advanced = new Span(getTranslation("scoring.signal.advanced"));
            advanced.addClassNames("small", "faint");
            body.add(advanced);
        }
        state.addClassName("at");
        button.addClassName("signal");
        button.add(icon, body, state);
        button.getElement()
                .setAttribute("data-signal", String.valueOf(signal.id().position()));
        button.addClickListener(click -> marked.accept(round.next(mark)));
        add(button);
        show(Optional.empty());
    }

    /// Cards write what is said with quotation marks or without; the screen sets its own.
    private static String bare(String said) {
        return said.replaceAll("^[\"“”'‘]+|[\"“”'’]+$", "");
    }

    /// In which order taps go through the marks.
    interface Round extends Serializable {
        Optional<Mark> next(Optional<Mark> mark);
    }

    /// For whoever listens: met, partly, and back; the rest is asked for once, at the end of the question.
    static Optional<Mark> heard(Optional<Mark> mark) {
        if (mark.isEmpty()) {
            return Optional.of(Mark.MET);
        }
        return switch (mark.get()) {
            case MET -> Optional.of(Mark.PARTLY);
            case PARTLY -> Optional.empty();
            case MISSED, NOT_REACHED -> Optional.of(Mark.MET);
        };
    }

    /// For whoever goes through a rubric: met, partly, missed, not reached, and back.
    static Optional<Mark> next(Optional<Mark> mark) {
        if (mark.isEmpty()) {
            return Optional.of(Mark.MET);
        }
        return switch (mark.get()) {
            case MET -> Optional.of(Mark.PARTLY);
            case PARTLY -> Optional.of(Mark.MISSED);
            case MISSED -> Optional.of(Mark.NOT_REACHED);
            case NOT_REACHED -> Optional.empty();
        };
    }

    /// Shows what is marked now.
    void show(Optional<Mark> newMark) {
        mark = newMark;
        icon.removeAll();
        icon.add(new MarkIcon(mark));
        state.setText(getTranslation("scoring.mark." + mark.map(Mark::name).orElse("NONE")));
        if (mark.isPresent()) {
            button.getElement().setAttribute("data-mark", mark.get().name().toLowerCase(Locale.ROOT));
        } else {
            button.getElement().removeAttribute("data-mark");
        }
    }
}
