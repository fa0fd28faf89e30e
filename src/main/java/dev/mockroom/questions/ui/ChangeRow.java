package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.questions.authoring.QuestionChange;

/// One question of a preview, folded; unfolding it shows which lines change.
class ChangeRow extends NativeDetails {

    ChangeRow(QuestionChange change) {
        addClassName("fold");
        Span place = new Span(
                change.file() == null
                        ? change.slug()
                        : getTranslation("questions.import.place", change.file(), change.line()));
        place.addClassName("count");
        Div words = new Div(new Span(change.title()), place);
        words.addClassName("words");
        setSummary(words);
        Div inside = new Div();
        inside.addClassName("inside");
        setContent(inside);
        addToggleListener(toggle -> {
            if (toggle.isOpened() && inside.getComponentCount() == 0) {
                inside.add(new CardDiff(
                        change.before() == null ? "" : change.before(), change.after() == null ? "" : change.after()));
            }
        });
    }
}
