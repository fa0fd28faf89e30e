package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.interviews.ui.NextTurn;
import dev.mockroom.scoring.InterviewerStep;

/// An interviewer's scorecard is in, and opens together with the candidate's.
final class CardIsIn extends Div {

    /// @param next what comes next in the same meeting
    CardIsIn(InterviewerStep.Sealed sealed, NextTurn next) {
        addClassName("card-is-in");
        Paragraph text = new Paragraph(sealed.deadline()
                .map(deadline -> getTranslation(
                        "scoring.interviewer.in.until", sealed.candidate(), SealedPage.when(UI.getCurrent(), deadline)))
                .orElseGet(() -> getTranslation("scoring.interviewer.in.text", sealed.candidate())));
        text.addClassName("quiet");
        Paragraph waits = new Paragraph(getTranslation("scoring.sealed.itself"));
        waits.addClassName("quiet");
        Main main = new Main(new H1(getTranslation("scoring.interviewer.in")), text, waits, next);
        main.addClassName("stack");
        add(main);
    }
}
