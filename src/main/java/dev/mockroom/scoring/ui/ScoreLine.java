package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.scoring.AttemptScore;
import dev.mockroom.scoring.DerivedScore;

/// The score of one answer with the sum it comes from, or what is missing for one.
final class ScoreLine extends Div {

    ScoreLine() {
        addClassName("score-line");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(AttemptScore score) {
        removeAll();
        switch (score) {
            case AttemptScore.Scored scored -> showNumber(scored);
            case AttemptScore.Unscored unscored -> showReason(unscored);
        }
    }

    private void showNumber(AttemptScore.Scored score) {
        Span number = new Span(Points.of(score.points()));
        number.addClassName("points");
        Span label = new Span(getTranslation("scoring.score.selfMarked"));
        label.addClassNames("small", "quiet");
        Paragraph line = new Paragraph(number, label);
        line.addClassNames("row", "score");
        Paragraph formula = new Paragraph(getTranslation(
                "scoring.score.formula",
                score.level().number(),
                Points.of(DerivedScore.onScale(score.coverage())),
                Points.of(score.points()),
                Math.round(100 * score.coverage())));
        formula.addClassNames("small", "faint");
        add(line, formula);
    }

    private void showReason(AttemptScore.Unscored unscored) {
        Paragraph reason = new Paragraph(
                getTranslation("scoring.score." + unscored.reason().name(), unscored.assessed(), unscored.signals()));
        reason.addClassNames("small", "quiet");
        add(reason);
    }
}
