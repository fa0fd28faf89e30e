package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Span;
import dev.mockroom.scoring.MarkedSignal;
import dev.mockroom.shared.ui.MarkIcon;
import java.util.List;
import java.util.Optional;

/// The marks of a question's signals, one icon each.
final class MarkRow extends Span {

    MarkRow(List<MarkedSignal> signals) {
        addClassName("marks");
        getElement().setAttribute("role", "img");
        long assessed = signals.stream().filter(MarkedSignal::assessed).count();
        getElement().setAttribute("aria-label", getTranslation("scoring.compare.marks", assessed, signals.size()));
        signals.forEach(signal -> add(new MarkIcon(Optional.ofNullable(signal.mark()))));
    }
}
