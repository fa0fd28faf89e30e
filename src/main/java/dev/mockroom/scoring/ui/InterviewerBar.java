package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.scoring.InterviewerCard;

/// The head of the interviewer's room: how far, and about whom.
final class InterviewerBar extends Header {

    private final Div steps = new Div();
    private final Span place = new Span();
    private final Span candidate = new Span();
    private final NativeButton answer = new NativeButton(getTranslation("scoring.interviewer.toggle"));

    InterviewerBar(SerializableRunnable toggleAnswer) {
        addClassName("roombar");
        steps.addClassName("steps");
        steps.getElement().setAttribute("aria-hidden", "true");
        place.addClassNames("small", "quiet");
        candidate.addClassNames("small", "quiet", "push", "only-wide");
        answer.addClickListener(click -> toggleAnswer.run());
        answer.addClassNames("button", "push", "only-narrow");
        add(steps, place, candidate, answer);
    }

    void show(InterviewerCard card, int open) {
        steps.removeAll();
        int questions = card.questions().size();
        answer.setVisible(open <= questions);
        for (int number = 1; number <= questions; number++) {
            Element step = new Element("i");
            if (number == open) {
                step.getClassList().add("now");
            } else if (card.questions().get(number - 1).assessment().chosen().isPresent()) {
                step.getClassList().add("done");
            }
            steps.getElement().appendChild(step);
        }
        place.setText(
                open > questions
                        ? getTranslation("scoring.wrapUp.title")
                        : getTranslation("scoring.question", open, questions));
        String company = card.companyName().isEmpty()
                ? getTranslation(
                        "scoring.anyCompany",
                        getTranslation("scoring.seniority." + card.seniority().name()))
                : getTranslation(
                        "scoring.company",
                        card.companyName(),
                        getTranslation("scoring.seniority." + card.seniority().name()));
        candidate.setText(getTranslation("scoring.interviewer.about", card.candidate(), company));
    }
}
