package dev.mockroom.progress.goals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanySummary;
import dev.mockroom.progress.goals.Goal;
import dev.mockroom.progress.goals.GoalId;
import dev.mockroom.progress.goals.GoalPlan;
import dev.mockroom.progress.goals.GoalTerms;
import dev.mockroom.progress.goals.Goals;
import dev.mockroom.progress.goals.SaveOutcome;
import dev.mockroom.progress.goals.Stage;
import dev.mockroom.progress.ui.ProgressNavigation;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Seniority;
import dev.mockroom.shared.ui.Notice;
import dev.mockroom.shared.ui.ViewerZone;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Company, date, minutes a day: the three things a plan is made of, and what it comes to.
@Route(ProgressNavigation.NEW_GOAL)
@RouteAlias(ProgressNavigation.GOALS + "/:goal")
@StyleSheet("styles/interviews.css")
@StyleSheet("styles/goals.css")
@PermitAll
class GoalFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Integer> MINUTES = List.of(10, 20, 30, 45, 60);
    private static final int USUAL_MINUTES = 20;

    private final Goals goals;
    private final H1 title = new H1();
    private final ComboBox<CompanySummary> company = new ComboBox<>(getTranslation("goals.company"));
    private final Input date = new Input();
    private final RadioButtonGroup<Stage> stage = new RadioButtonGroup<>(getTranslation("goals.stage"));
    private final RadioButtonGroup<Integer> minutes = new RadioButtonGroup<>(getTranslation("goals.minutes"));
    private final RadioButtonGroup<Seniority> seniority = new RadioButtonGroup<>(getTranslation("goals.seniority"));
    private final Div preview = new Div();
    private final Div trouble = new Div();
    private final NativeButton delete;
    private @Nullable GoalId edited;

    GoalFormView(Goals goals, Companies companies) {
        this.goals = goals;
        addClassName("goal-form");
        List<CompanySummary> known = companies.all();
        company.setItems(
                (choice, filter) -> choice.name().toLowerCase(getLocale()).contains(filter.toLowerCase(getLocale())),
                known);
        company.setItemLabelGenerator(CompanySummary::name);
        company.setPlaceholder(getTranslation("goals.company.any"));
        company.setClearButtonVisible(true);
        company.addClassName("wide");
        date.setType("date");
        date.addClassName("input");
        date.setId("goal-date");
        date.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        NativeLabel label = new NativeLabel(getTranslation("goals.date"));
        label.setFor(date);
        Div dateField = new Div(label, date);
        dateField.addClassName("date-field");
        stage.addClassName("segmented");
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(each -> getTranslation("goals.stage.label." + each.name()));
        minutes.addClassName("segmented");
        minutes.setItems(MINUTES);
        seniority.addClassName("segmented");
        seniority.setItems(Seniority.values());
        seniority.setItemLabelGenerator(each -> getTranslation("goals.seniority." + each.name()));
        preview.addClassName("preview");
        preview.getElement().setAttribute("aria-live", "polite");
        NativeButton save = new NativeButton(getTranslation("goals.save"), click -> save());
        save.addClassName("do");
        Anchor back = new Anchor(ProgressNavigation.GOALS, getTranslation("goals.cancel"));
        back.addClassNames("button", "plain");
        delete = new NativeButton(getTranslation("goals.delete"), click -> delete());
        delete.addClassNames("button", "plain", "push");
        Div buttons = new Div(save, back, delete);
        buttons.addClassNames("row", "wrap");
        add(title, company, dateField, stage, minutes, seniority, preview, trouble, buttons);
        company.addValueChangeListener(change -> showPreview());
        date.addValueChangeListener(change -> showPreview());
        minutes.addValueChangeListener(change -> showPreview());
    }

    /// Where this goal is changed.
    static String address(GoalId goal) {
        return ProgressNavigation.GOALS + "/" + goal.value();
    }

    private static ZoneId zone() {
        return ViewerZone.of(UI.getCurrent());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Goal> goal =
                event.getRouteParameters().get("goal").map(GoalFormView::id).map(goals::find);
        edited = goal.map(Goal::id).orElse(null);
        title.setText(getTranslation(goal.isPresent() ? "goals.form.change" : "goals.form.new"));
        delete.setVisible(goal.isPresent());
        date.getElement().setAttribute("min", goals.today(zone()).toString());
        goal.map(Goal::terms).ifPresentOrElse(this::show, () -> {
            stage.setValue(Stage.ONSITE);
            minutes.setValue(USUAL_MINUTES);
            seniority.setValue(Seniority.MID);
        });
    }

    private static GoalId id(String text) {
        try {
            return new GoalId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such goal.");
        }
    }

    private void show(GoalTerms terms) {
        company.getListDataView()
                .getItems()
                .filter(choice -> terms.company().filter(choice.id()::equals).isPresent())
                .findFirst()
                .ifPresent(company::setValue);
        date.setValue(terms.date().toString());
        stage.setValue(terms.stage());
        if (!MINUTES.contains(terms.minutes())) {
            minutes.setItems(terms.minutes());
        }
        minutes.setValue(terms.minutes());
        seniority.setValue(terms.seniority());
        showPreview();
    }

    private Optional<GoalTerms> terms() {
        try {
            CompanySummary chosen = company.getValue();
            return Optional.of(new GoalTerms(
                    chosen == null ? null : chosen.id(),
                    stage.getValue(),
                    LocalDate.parse(date.getValue()),
                    seniority.getValue(),
                    minutes.getValue()));
        } catch (DateTimeException unset) {
            return Optional.empty();
        }
    }

    /// What the plan would come to, as soon as there is a date.
    private void showPreview() {
        preview.removeAll();
        trouble.removeAll();
        terms().map(terms -> goals.plan(terms, zone()))
                .filter(plan -> !plan.weeks().isEmpty())
                .ifPresent(plan -> {
                    int interviews = plan.weeks().stream()
                            .mapToInt(GoalPlan.Week::interviews)
                            .sum();
                    Paragraph sum = new Paragraph(getTranslation(
                            "goals.preview", plan.daysLeft(), plan.weeks().size(), interviews));
                    sum.addClassName("serif");
                    preview.add(sum);
                });
    }

    private void save() {
        trouble.removeAll();
        Optional<GoalTerms> terms = terms();
        if (terms.isEmpty()) {
            trouble.add(Notice.trouble(getTranslation("goals.trouble.date")));
            date.focus();
            return;
        }
        try {
            GoalId goal = edited;
            SaveOutcome outcome =
                    goal == null ? goals.create(terms.get(), zone()) : goals.change(goal, terms.get(), zone());
            switch (outcome) {
                case SaveOutcome.Saved saved -> UI.getCurrent().navigate(ProgressNavigation.GOALS);
                case SaveOutcome.TooLate late -> trouble.add(Notice.trouble(getTranslation("goals.trouble.late")));
                case SaveOutcome.TooFar far -> trouble.add(Notice.trouble(getTranslation("goals.trouble.far")));
            }
        } catch (IllegalTransition told) {
            trouble.add(Notice.trouble(String.valueOf(told.getMessage())));
        }
    }

    private void delete() {
        GoalId goal = edited;
        if (goal != null) {
            goals.delete(goal);
            UI.getCurrent().navigate(ProgressNavigation.GOALS);
        }
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }
}
