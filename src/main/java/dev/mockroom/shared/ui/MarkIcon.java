package dev.mockroom.shared.ui;

import com.vaadin.flow.component.html.Span;
import dev.mockroom.shared.Mark;
import java.util.Optional;

/// A mark as colour and shape together: met ●, partly ◐, missed ○, not reached –, and a dashed square for none yet.
public final class MarkIcon extends Span {

    /// @param mark what became of the signal; empty when nobody has said yet
    public MarkIcon(Optional<Mark> mark) {
        addClassName("m");
        String shape = mark.map(MarkIcon::shape).orElse("open");
        addClassNames("m-" + shape, shape);
        getElement().setAttribute("aria-hidden", "true");
    }

    private static String shape(Mark mark) {
        return switch (mark) {
            case MET -> "met";
            case PARTLY -> "partly";
            case MISSED -> "missed";
            case NOT_REACHED -> "unreached";
        };
    }
}
