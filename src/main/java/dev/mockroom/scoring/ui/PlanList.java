package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.scoring.InterviewerCard;
import dev.mockroom.scoring.InterviewerQuestion;
import dev.mockroom.scoring.Rating;

/// The questions of an interview and its end, each a link, with what is said of it so far.
final class PlanList extends Nav {

    private final OrderedList list = new OrderedList();

    PlanList() {
        addClassNames("planlist", "only-wide");
        setAriaLabel(getTranslation("scoring.interviewer.plan"));
        H2 title = new H2(getTranslation("scoring.interviewer.plan"));
        title.addClassNames("small", "faint");
        add(title, list);
    }

    void show(InterviewerCard card, int open) {
        list.removeAll();
        for (InterviewerQuestion question : card.questions()) {
            int number = question.attempt().number();
            list.add(item(card, number, open, question.card().summary().title(), said(question)));
        }
        list.add(item(
                card,
                card.questions().size() + 1,
                open,
                getTranslation("scoring.wrapUp.title"),
                getTranslation(
                        card.lacks().isNothing()
                                ? "scoring.interviewer.plan.complete"
                                : "scoring.interviewer.plan.open")));
    }

    private ListItem item(InterviewerCard card, int number, int open, String title, String said) {
        Span name = new Span(title);
        name.addClassName("serif");
        Span state = new Span(said);
        state.addClassNames("small", "faint");
        InterviewerLink link = new InterviewerLink(card.interview(), number, "");
        link.add(name, state);
        ListItem item = new ListItem(link);
        if (number == open) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private String said(InterviewerQuestion question) {
        int minutes = question.attempt().minutes();
        return question.assessment()
                .chosen()
                .map(rating -> rating == Rating.NOT_REACHED
                        ? getTranslation("scoring.interviewer.plan.notReached", minutes)
                        : getTranslation(
                                "scoring.interviewer.plan.level",
                                minutes,
                                rating.level().orElseThrow().number()))
                .orElseGet(() -> getTranslation("scoring.interviewer.plan.minutes", minutes));
    }
}
