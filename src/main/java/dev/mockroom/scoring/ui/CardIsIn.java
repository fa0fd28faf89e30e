package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.ui.NextTurn;
import dev.mockroom.scoring.InterviewerStep;

/// An interviewer's scorecard is in, and opens together with the candidate's.
final class CardIsIn extends Div {

    /// @param next what comes next in the same meeting; where something does, it is the one thing to do
    CardIsIn(InterviewerStep.Sealed sealed, NextTurn next, SerializableRunnable lookAgain) {
        addClassName("card-is-in");
        Paragraph text = new Paragraph(sealed.deadline()
                .map(deadline -> getTranslation(
                        "scoring.interviewer.in.until", sealed.candidate(), SealedPage.when(UI.getCurrent(), deadline)))
                .orElseGet(() -> getTranslation("scoring.interviewer.in.text", sealed.candidate())));
        text.addClassName("quiet");
        NativeButton again = new NativeButton(getTranslation("scoring.sealed.again"), click -> lookAgain.run());
        again.addClassName(next.isVisible() ? "button" : "do");
        Main main = new Main(new H1(getTranslation("scoring.interviewer.in")), text, new Div(again), next);
        main.addClassName("stack");
        add(main);
    }
}
