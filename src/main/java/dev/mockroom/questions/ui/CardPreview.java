package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.QuestionBank;
import dev.mockroom.shared.ui.RichText;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a text will look like: first as a candidate sees it, then as an interviewer does.
class CardPreview extends Div {

    private final QuestionBank bank;
    private @Nullable Card shown;

    CardPreview(QuestionBank bank) {
        this.bank = bank;
        addClassName("card-preview");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("questions.edit.preview"));
    }

    /// @param card null where the text is not one card
    void show(@Nullable Card card) {
        if (card != null && Objects.equals(card, shown)) {
            return;
        }
        shown = card;
        removeAll();
        if (card == null) {
            Paragraph none = new Paragraph(getTranslation("questions.edit.preview.none"));
            none.addClassName("quiet");
            add(none);
            return;
        }
        Paragraph title = new Paragraph(card.summary().title());
        title.addClassNames("serif", "title");
        RichText prompt = new RichText(card.prompt());
        prompt.addClassName("prompt");
        add(
                new Section(
                        new H2(getTranslation("questions.edit.preview.candidate")),
                        title,
                        QuestionMeta.full(card.summary(), asker -> Optional.empty()),
                        prompt),
                new Section(
                        new H2(getTranslation("questions.edit.preview.interviewer")),
                        new CardText(card, bank.bySlugs(card.related()))));
    }
}
