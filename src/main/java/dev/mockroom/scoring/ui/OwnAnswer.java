package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.shared.ui.RichText;

/// What a candidate wrote, or that they wrote nothing.
final class OwnAnswer extends Div {

    OwnAnswer(String answer, boolean skipped) {
        addClassName("own-answer");
        if (answer.isBlank()) {
            Paragraph nothing =
                    new Paragraph(getTranslation(skipped ? "scoring.answer.skipped" : "scoring.answer.none"));
            nothing.addClassName("quiet");
            add(nothing);
        } else {
            RichText text = new RichText(answer);
            text.addClassName("reading");
            add(text);
        }
    }
}
