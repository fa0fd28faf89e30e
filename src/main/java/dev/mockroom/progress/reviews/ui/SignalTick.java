package dev.mockroom.progress.reviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.questions.Signal;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.MarkIcon;
import java.util.Locale;
import java.util.Optional;

/// A signal to tap: it was there, it was partly there, it was not, and back to not marked.
final class SignalTick extends Div {

    private final NativeButton button = new NativeButton();
    private final Span icon = new Span();
    private final Span state = new Span();
    private Optional<Mark> mark = Optional.empty();

    SignalTick(Signal signal, SerializableConsumer<Optional<Mark>> marked) {
        addClassName("signal-row");
        Span title = new Span(signal.keyword().isBlank() ? signal.text() : signal.keyword());
        title.addClassName("strong");
        Span body = new Span(title);
        if (!signal.keyword().isBlank()) {
            Span text = new Span(signal.text());
            text.addClassName("text");
            body.add(text);
        }
        state.addClassName("at");
        button.addClassName("signal");
        button.add(icon, body, state);
        button.addClickListener(click -> marked.accept(next(mark)));
        add(button);
        show(Optional.empty());
    }

    private static Optional<Mark> next(Optional<Mark> mark) {
        if (mark.isEmpty()) {
            return Optional.of(Mark.MET);
        }
        return switch (mark.get()) {
            case MET -> Optional.of(Mark.PARTLY);
            case PARTLY -> Optional.of(Mark.MISSED);
            case MISSED, NOT_REACHED -> Optional.empty();
        };
    }

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
