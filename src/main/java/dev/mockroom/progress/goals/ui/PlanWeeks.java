package dev.mockroom.progress.goals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.goals.GoalPlan;
import java.time.LocalDate;

/// The weeks of a plan, this one first.
final class PlanWeeks extends OrderedList {

    PlanWeeks(GoalPlan plan, LocalDate today) {
        addClassName("plan-weeks");
        for (GoalPlan.Week week : plan.weeks()) {
            add(row(week, today));
        }
    }

    private ListItem row(GoalPlan.Week week, LocalDate today) {
        boolean current = week.from().equals(today);
        Span when = new Span(
                current
                        ? getTranslation("goals.week.this", GoalWords.date(week.to()))
                        : getTranslation("goals.week", GoalWords.date(week.from()), GoalWords.date(week.to())));
        when.addClassNames("small", current ? "strong" : "faint", "week-dates");
        Paragraph purpose = new Paragraph(
                week.areas().isEmpty()
                        ? getTranslation("goals.purpose." + week.purpose().name())
                        : getTranslation("goals.purpose.areas", GoalWords.areas(this, week.areas())));
        purpose.addClassName("serif");
        Paragraph work = new Paragraph(getTranslation("goals.week.work", week.interviews(), week.minutes()));
        work.addClassNames("small", "quiet");
        ListItem row = new ListItem(when, new Div(purpose, work));
        if (current) {
            row.addClassName("current");
        }
        return row;
    }
}
