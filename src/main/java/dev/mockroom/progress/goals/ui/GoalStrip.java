package dev.mockroom.progress.goals.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.goals.Goal;
import dev.mockroom.progress.ui.ProgressNavigation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What one works towards and how far it is, in one line; it opens the plan.
public final class GoalStrip extends Paragraph {

    /// @param today where the person is
    public GoalStrip(Optional<Goal> goal, LocalDate today) {
        addClassName("goal-strip");
        Anchor link = new Anchor(ProgressNavigation.GOALS, "");
        goal.ifPresentOrElse(present -> show(link, present, today), () -> {
            link.setHref(ProgressNavigation.NEW_GOAL);
            link.setText(getTranslation("goals.strip.none"));
        });
        add(link);
    }

    private void show(Anchor link, Goal goal, LocalDate today) {
        String company = GoalWords.company(this, goal);
        long days = ChronoUnit.DAYS.between(today, goal.terms().date());
        if (days < 0) {
            link.setText(getTranslation("goals.strip.ask", company));
            return;
        }
        Span left = new Span(getTranslation("goals.strip.days", days));
        left.addClassName("strong");
        link.add(new Span(getTranslation("goals.strip.company", company)), left);
        if (days > 0) {
            link.add(new Span(getTranslation("goals.strip.left")));
        }
    }
}
