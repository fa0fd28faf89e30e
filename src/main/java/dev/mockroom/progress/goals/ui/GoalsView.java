package dev.mockroom.progress.goals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mockroom.progress.goals.Goal;
import dev.mockroom.progress.goals.GoalPlan;
import dev.mockroom.progress.goals.Goals;
import dev.mockroom.progress.goals.PlannedGoal;
import dev.mockroom.progress.ui.ProgressNavigation;
import dev.mockroom.shared.ui.EmptyState;
import dev.mockroom.shared.ui.ViewerZone;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What somebody works towards, with the plan back from its date; and what came of earlier ones.
@Route(ProgressNavigation.GOALS)
@StyleSheet("styles/goals.css")
@PermitAll
class GoalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Goals goals;

    GoalsView(Goals goals) {
        this.goals = goals;
        addClassName("goals");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        ZoneId zone = ViewerZone.of(UI.getCurrent());
        LocalDate today = goals.today(zone);
        removeAll();
        List<Goal> all = goals.all();
        Optional<PlannedGoal> active =
                goals.active(zone).filter(planned -> planned.plan().daysLeft() >= 0);
        if (active.isPresent()) {
            showActive(active.get(), today);
        } else {
            Anchor begin = new Anchor(ProgressNavigation.NEW_GOAL, getTranslation("goals.new"));
            begin.addClassName("do");
            add(new H1(getTranslation("goals.title")), new EmptyState(getTranslation("goals.empty"), begin));
        }
        all.stream()
                .filter(goal -> goal.asks(today))
                .forEach(goal -> add(new OutcomePart(goal, outcome -> {
                    goals.tell(goal.id(), outcome, zone);
                    show();
                })));
        List<Goal> others = all.stream()
                .filter(goal -> !goal.asks(today))
                .filter(goal -> active.map(PlannedGoal::goal)
                        .filter(shown -> shown.id().equals(goal.id()))
                        .isEmpty())
                .toList();
        if (!others.isEmpty()) {
            add(others(others));
        }
        if (active.isPresent()) {
            Anchor another = new Anchor(ProgressNavigation.NEW_GOAL, getTranslation("goals.another"));
            Paragraph more = new Paragraph(another);
            more.addClassNames("section", "small");
            add(more);
        }
    }

    private void showActive(PlannedGoal planned, LocalDate today) {
        Goal goal = planned.goal();
        GoalPlan plan = planned.plan();
        Paragraph sum = new Paragraph(
                plan.daysLeft() == 0
                        ? getTranslation("goals.sum.today")
                        : getTranslation(
                                "goals.sum", plan.daysLeft(), goal.terms().minutes()));
        sum.addClassName("quiet");
        Anchor start = new Anchor(ProgressNavigation.TODAY, getTranslation("goals.start"));
        start.addClassName("do");
        Anchor change = new Anchor(GoalFormView.address(goal.id()), getTranslation("goals.change"));
        change.addClassNames("button", "plain");
        Paragraph go = new Paragraph(start, change);
        go.addClassNames("row", "wrap");
        Header top = new Header(new H1(GoalWords.full(this, goal)), sum, todaysPart(plan), go);
        top.addClassNames("stack", "goal-top");
        add(top);
        if (!plan.weeks().isEmpty()) {
            Paragraph rest = new Paragraph(getTranslation("goals.plan.rest"));
            rest.addClassNames("small", "faint");
            Section weeks =
                    new Section(new Header(new H2(getTranslation("goals.plan"))), new PlanWeeks(plan, today), rest);
            weeks.addClassName("section");
            add(weeks);
        }
    }

    private Component todaysPart(GoalPlan plan) {
        return new Paragraph(
                switch (plan.today()) {
                    case GoalPlan.Rest rest -> getTranslation(rest.theDay() ? "goals.today.theDay" : "goals.today.eve");
                    case GoalPlan.Practise day ->
                        day.areas().isEmpty()
                                ? getTranslation("goals.today", day.minutes())
                                : getTranslation(
                                        "goals.today.areas", day.minutes(), GoalWords.areas(this, day.areas()));
                });
    }

    private Section others(List<Goal> others) {
        UnorderedList list = new UnorderedList();
        list.addClassName("other-goals");
        for (Goal goal : others) {
            Span name = new Span(GoalWords.full(this, goal));
            name.addClassName("serif");
            Span outcome = new Span(goal.outcome()
                    .map(told -> getTranslation("goals.outcome." + told.name()))
                    .orElse(""));
            outcome.addClassNames("small", "quiet");
            Div row = new Div(new Div(name, outcome));
            row.addClassNames("row", "spread", "wrap");
            if (goal.outcome().isEmpty()) {
                NativeButton take = new NativeButton(getTranslation("goals.activate"), click -> {
                    goals.activate(goal.id());
                    show();
                });
                take.addClassName("button");
                row.add(take);
            }
            list.add(new ListItem(row));
        }
        Section section = new Section(new Header(new H2(getTranslation("goals.others"))), list);
        section.addClassName("section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("goals.title");
    }
}
