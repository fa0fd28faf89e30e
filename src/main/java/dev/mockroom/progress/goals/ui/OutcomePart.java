package dev.mockroom.progress.goals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.progress.goals.Goal;
import dev.mockroom.progress.goals.Outcome;

/// Asks what came of a day that is over.
final class OutcomePart extends Section {

    OutcomePart(Goal goal, SerializableConsumer<Outcome> told) {
        addClassNames("section", "outcome");
        Paragraph why = new Paragraph(getTranslation("goals.outcome.why"));
        why.addClassName("quiet");
        Div answers = new Div();
        answers.addClassNames("row", "wrap");
        for (Outcome outcome : Outcome.values()) {
            NativeButton button =
                    new NativeButton(getTranslation("goals.outcome." + outcome.name()), click -> told.accept(outcome));
            button.addClassName("button");
            answers.add(button);
        }
        add(
                new H2(getTranslation(
                        "goals.outcome.ask",
                        GoalWords.company(this, goal),
                        GoalWords.date(goal.terms().date()))),
                why,
                answers);
    }
}
