package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.scoring.AttemptScore;
import dev.mockroom.scoring.Debrief;
import dev.mockroom.scoring.DebriefQuestion;
import dev.mockroom.scoring.InterviewScore;
import dev.mockroom.scoring.Rating;
import java.util.Optional;

/// Every question on one line: what was marked, the blind level, the later one, the score.
final class ComparisonTable extends Section {

    ComparisonTable() {
        addClassName("section");
    }

    void show(Debrief debrief, int open) {
        removeAll();
        NativeTable table = new NativeTable();
        table.addClassNames("table", "both");
        table.getHead().add(head());
        for (DebriefQuestion question : debrief.questions()) {
            table.getBody().add(row(debrief, question, open));
        }
        add(new Header(new H2(getTranslation("scoring.compare")), legend()), table, whole(debrief));
    }

    private Component legend() {
        Span blind = new Span();
        blind.addClassNames("pt", "you");
        Span later = new Span();
        later.addClassNames("pt", "later");
        Paragraph legend = new Paragraph(
                blind,
                new Span(getTranslation("scoring.compare.blind")),
                later,
                new Span(getTranslation("scoring.compare.later")));
        legend.addClassNames("small", "quiet", "legend");
        return legend;
    }

    private NativeTableRow head() {
        NativeTableHeaderCell question = new NativeTableHeaderCell(getTranslation("scoring.compare.question"));
        NativeTableHeaderCell scale = new NativeTableHeaderCell(LevelScale.ticks());
        scale.addClassName("sc");
        NativeTableHeaderCell score = new NativeTableHeaderCell(getTranslation("scoring.compare.score"));
        score.addClassName("num");
        for (NativeTableHeaderCell cell : new NativeTableHeaderCell[] {question, scale, score}) {
            cell.getElement().setAttribute("scope", "col");
        }
        return new NativeTableRow(question, scale, score);
    }

    private NativeTableRow row(Debrief debrief, DebriefQuestion question, int open) {
        int number = question.attempt().number();
        QuestionLink title = new QuestionLink(
                debrief.interview(), number, question.card().summary().title());
        title.addClassName("serif");
        if (number == open) {
            title.getElement().setAttribute("aria-current", "true");
        }
        NativeTableHeaderCell name = new NativeTableHeaderCell(title, new MarkRow(question.signals()));
        name.getElement().setAttribute("scope", "row");
        NativeTableCell score = new NativeTableCell(score(debrief.score(question)));
        score.addClassName("num");
        NativeTableRow row = new NativeTableRow(name, new NativeTableCell(scale(question)), score);
        if (number == open) {
            row.addClassName("open");
        }
        return row;
    }

    private Component scale(DebriefQuestion question) {
        Optional<Rating> later = question.assessment().chosen();
        return new LevelScale(
                getTranslation("scoring.compare.levels", word(question.blindly()), word(later)),
                question.blindly(),
                "later",
                later);
    }

    private String word(Optional<Rating> rating) {
        return getTranslation("scoring.short." + rating.map(Rating::name).orElse("NONE"));
    }

    private String score(AttemptScore score) {
        return switch (score) {
            case AttemptScore.Scored scored -> Points.of(scored.points());
            case AttemptScore.Unscored unscored -> "–";
        };
    }

    private Component whole(Debrief debrief) {
        Paragraph score = new Paragraph(
                switch (debrief.score()) {
                    case InterviewScore.Scored scored ->
                        getTranslation(
                                "scoring.whole.scored", Points.of(scored.points()), scored.scored(), scored.asked());
                    case InterviewScore.Unscored unscored ->
                        getTranslation("scoring.whole.unscored", unscored.assessed(), unscored.needed());
                });
        Paragraph verdict = new Paragraph(getTranslation(
                "scoring.whole.verdict",
                getTranslation("scoring.short."
                        + debrief.blindly().map(Rating::of).map(Rating::name).orElse("NONE"))));
        Div whole = new Div(score, verdict);
        if (!debrief.sentence().isBlank()) {
            Paragraph sentence = new Paragraph(getTranslation("scoring.whole.sentence", debrief.sentence()));
            sentence.addClassName("quote");
            whole.add(sentence);
        }
        whole.addClassNames("small", "quiet", "stack", "whole");
        return whole;
    }
}
