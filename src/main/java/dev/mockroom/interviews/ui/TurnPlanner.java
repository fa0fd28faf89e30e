package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.companies.CompanySummary;
import dev.mockroom.interviews.Outline;
import dev.mockroom.interviews.OutlineOutcome;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanOutcome;
import dev.mockroom.shared.Seniority;
import dev.mockroom.shared.ui.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one's own turn is to be like: company, minutes, level, and what comes of them; or the rule that stands in the
/// way, and the smallest change that helps.
@StyleSheet("styles/interviews.css")
public final class TurnPlanner extends Div {

    private static final List<Integer> MINUTES = List.of(15, 30, 45, 60);

    private final ComboBox<CompanyChoice> company = new ComboBox<>(getTranslation("interviews.company"));
    private final RadioButtonGroup<Integer> minutes = new RadioButtonGroup<>(getTranslation("interviews.minutes"));
    private final RadioButtonGroup<Seniority> seniority = new RadioButtonGroup<>(getTranslation("interviews.level"));
    private final H2 headline = new H2();
    private final Paragraph sentence = new Paragraph();
    private final NativeButton action = new NativeButton();
    private final SerializableFunction<Blueprint, OutlineOutcome> outline;
    private final SerializableConsumer<Blueprint> create;
    private final Draft draft;
    private Blueprint blueprint;
    private SerializableRunnable doing = () -> {};

    /// @param companies those to choose from, the likeliest first
    /// @param usual     what it is like when nobody says otherwise
    /// @param draft     keeps what is wished until it is planned
    /// @param outline   says what comes of wishes
    /// @param create    hears that it shall be so
    public TurnPlanner(
            List<CompanySummary> companies,
            Blueprint usual,
            Draft draft,
            SerializableFunction<Blueprint, OutlineOutcome> outline,
            SerializableConsumer<Blueprint> create) {
        this.outline = outline;
        this.create = create;
        this.draft = draft;
        this.blueprint = usual;
        addClassNames("turn-planner", "stack");
        company.setItems(
                (choice, filter) -> choice.name().toLowerCase(getLocale()).contains(filter.toLowerCase(getLocale())),
                Stream.concat(
                                Stream.of(CompanyChoice.any(getTranslation("interviews.any"))),
                                companies.stream().map(CompanyChoice::of))
                        .toList());
        company.setItemLabelGenerator(CompanyChoice::name);
        company.setWidthFull();
        minutes.addClassName("segmented");
        seniority.addClassName("segmented");
        seniority.setItems(Seniority.values());
        seniority.setItemLabelGenerator(level -> getTranslation("interviews.level." + level.name()));
        Div two = new Div(minutes, seniority);
        two.addClassName("two");
        sentence.addClassName("quiet");
        action.addClassName("do");
        action.addClickListener(click -> doing.run());
        Section summary = new Section(headline, sentence, new Div(action));
        summary.addClassNames("stack", "section");
        summary.getElement().setAttribute("aria-live", "polite");
        add(company, two, summary);
        Stream.<HasValue<?, ?>>of(company, minutes, seniority)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        wish(chosen());
                    }
                }));
        take(usual);
        draft.restore(kept -> take(BlueprintQuery.read(QueryParameters.fromString(kept))));
    }

    private void wish(Blueprint wished) {
        draft.keep(BlueprintQuery.write(wished).getQueryString());
        take(wished);
    }

    private void take(Blueprint wished) {
        blueprint = wished;
        fill();
        switch (outline.apply(wished)) {
            case OutlineOutcome.Outlined outlined -> outlined(outlined.outline());
            case OutlineOutcome.Refused refused -> refused(refused.refusal());
        }
    }

    private void fill() {
        company.setValue(company.getListDataView()
                .getItems()
                .filter(choice -> choice.id().equals(blueprint.company()))
                .findFirst()
                .orElseGet(company.getListDataView().getItems().findFirst()::orElseThrow));
        List<Integer> offered = new ArrayList<>(MINUTES);
        if (!offered.contains(blueprint.minutes())) {
            offered.add(blueprint.minutes());
        }
        List<Integer> sorted = offered.stream().sorted().toList();
        if (!minutes.getListDataView().getItems().toList().equals(sorted)) {
            minutes.setItems(sorted);
        }
        minutes.setValue(blueprint.minutes());
        seniority.setValue(blueprint.seniority());
    }

    private Blueprint chosen() {
        return new Blueprint(
                Optional.ofNullable(company.getValue()).flatMap(CompanyChoice::id),
                minutes.getValue(),
                seniority.getValue(),
                blueprint.restDays(),
                blueprint.seed());
    }

    private void outlined(Outline outline) {
        headline.setText(getTranslation("interviews.headline", outline.questions(), outline.minutes()));
        sentence.setText(String.join(", ", outline.areas().keySet()));
        offer(getTranslation("interviews.turn.plan"), () -> {
            draft.forget();
            create.accept(blueprint);
        });
    }

    private void refused(PlanOutcome.Refused refusal) {
        headline.setText(getTranslation("interviews.refused"));
        sentence.setText(getTranslation(
                "interviews.turn.refused",
                getTranslation("planning.refused." + refusal.rule().name(), refusal.minutes(), blueprint.restDays())));
        refusal.relaxed()
                .ifPresentOrElse(
                        relaxed -> offer(
                                getTranslation(
                                        "planning.relax." + refusal.relaxation().name(),
                                        relaxed.minutes(),
                                        relaxed.restDays()),
                                () -> wish(relaxed)),
                        () -> action.setVisible(false));
    }

    /// The button stays the same one, so that nobody's click is lost between two answers of the server.
    private void offer(String word, SerializableRunnable then) {
        action.setVisible(true);
        action.setText(word);
        doing = then;
    }
}
