package dev.mockroom.questions.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.shared.Difficulty;

/// A difficulty as a word, with one to three small squares beside it.
class DifficultyPips extends Span {

    DifficultyPips(Difficulty difficulty) {
        Span pips = new Span();
        pips.addClassName("pips");
        pips.getElement().setAttribute("aria-hidden", "true");
        for (Difficulty step : Difficulty.values()) {
            Pip pip = new Pip();
            if (step.compareTo(difficulty) <= 0) {
                pip.addClassName("on");
            }
            pips.add(pip);
        }
        add(new Span(getTranslation("questions.difficulty." + difficulty.name())), pips);
        addClassName("difficulty");
    }

    @Tag("i")
    private static final class Pip extends HtmlComponent {}
}
