package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.shared.Seniority;

/// The interview that somebody waits for, or would.
final class WishLine extends Paragraph {

    /// @param company empty for any
    WishLine(String company, int minutes, Seniority seniority) {
        setText(getTranslation(
                "lobby.wish",
                company.isEmpty() ? getTranslation("interviews.any") : company,
                minutes,
                getTranslation("interviews.level." + seniority.name())));
        addClassName("strong");
    }
}
