package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.scoring.InterviewerCard;
import dev.mockroom.scoring.InterviewerQuestion;
import dev.mockroom.scoring.Rating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The questions of an interview and its end, each a link, with what is said of it so far.
final class PlanList extends Nav {

    private final OrderedList list = new OrderedList();
    private final @Nullable LiveSide live;
    private List<Integer> ahead = List.of();
    private int pressed;

    /// @param live null where the candidate is alone, or was
    PlanList(@Nullable LiveSide live) {
        this.live = live;
        addClassNames("planlist", "only-wide");
        setAriaLabel(getTranslation("scoring.interviewer.plan"));
        H2 title = new H2(getTranslation("scoring.interviewer.plan"));
        title.addClassNames("small", "faint");
        add(title, list);
    }

    /// Shows it anew if other questions than before can be exchanged.
    void liveChanged(InterviewerCard card, int open) {
        if (!ahead(card).equals(ahead)) {
            show(card, open);
        }
    }

    private List<Integer> ahead(InterviewerCard card) {
        return card.questions().stream()
                .map(question -> question.attempt().number())
                .filter(number -> live != null && live.isAhead(number))
                .toList();
    }

    void show(InterviewerCard card, int open) {
        list.removeAll();
        ahead = ahead(card);
        for (InterviewerQuestion question : card.questions()) {
            int number = question.attempt().number();
            String title = question.card().summary().title();
            ListItem item = item(card, number, open, title, said(question));
            if (ahead.contains(number)) {
                item.add(exchange(number, title));
            }
            list.add(item);
        }
        pressed = 0;
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

    private NativeButton exchange(int number, String title) {
        NativeButton exchange = new NativeButton(getTranslation("scoring.interviewer.plan.exchange"));
        exchange.addClassNames("button", "plain", "small");
        exchange.setAriaLabel(getTranslation("scoring.interviewer.plan.exchange.label", title));
        exchange.addClickListener(click -> {
            pressed = number;
            if (live != null && !live.exchange(number)) {
                pressed = 0;
            }
        });
        if (number == pressed) {
            exchange.focus(); // the one that was pressed is gone with its question
        }
        return exchange;
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
