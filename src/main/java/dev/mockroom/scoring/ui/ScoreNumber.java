package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.scoring.AttemptScore;
import dev.mockroom.scoring.DerivedScore;
import dev.mockroom.scoring.InterviewScore;

/// A derived number that explains itself: on a tap, and while the pointer rests on it.
final class ScoreNumber extends NativeDetails {

    /// The score of one answer.
    ScoreNumber(AttemptScore score) {
        addClassName("score-number");
        switch (score) {
            case AttemptScore.Scored scored ->
                show(
                        Points.of(scored.points()),
                        getTranslation(
                                "scoring.score.formula",
                                scored.level().number(),
                                Points.of(DerivedScore.onScale(scored.coverage())),
                                Points.of(scored.points()),
                                Math.round(100 * scored.coverage())));
            case AttemptScore.Unscored unscored ->
                show(
                        "–",
                        getTranslation(
                                "scoring.score." + unscored.reason().name(), unscored.assessed(), unscored.signals()));
        }
    }

    /// The score of the whole.
    ///
    /// @param name whose marks it is from
    ScoreNumber(InterviewScore score, String name) {
        addClassNames("score-number", "of-whole");
        switch (score) {
            case InterviewScore.Scored scored ->
                show(
                        getTranslation("scoring.exchange.score", Points.of(scored.points()), name),
                        getTranslation("scoring.exchange.score.mean", scored.scored(), scored.asked()));
            case InterviewScore.Unscored unscored ->
                show(
                        getTranslation("scoring.exchange.noScore"),
                        getTranslation("scoring.whole.unscored", unscored.assessed(), unscored.needed()));
        }
    }

    private void show(String number, String why) {
        setSummary(new Span(number));
        Paragraph text = new Paragraph(why);
        text.addClassName("why");
        setContent(text);
        getElement().setAttribute("title", why);
    }
}
