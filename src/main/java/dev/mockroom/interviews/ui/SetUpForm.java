package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.companies.Round;
import dev.mockroom.companies.ui.CompaniesNavigation;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.Form;
import dev.mockroom.planning.Wishes;
import dev.mockroom.shared.Seniority;
import dev.mockroom.shared.ui.Notice;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// What one says of the interview one wants; each change is told as a whole new blueprint.
class SetUpForm extends Div {

    private static final List<Integer> MINUTES = List.of(15, 30, 45, 60);
    private static final List<Integer> REST_DAYS = List.of(0, 7, 30, 90);

    /// With fewer questions the whole bank stands in for a company.
    private static final int ENOUGH_QUESTIONS = 10;

    private static final long MOST_SEEDS = 1_000_000;

    private final ComboBox<CompanyChoice> company = new ComboBox<>(getTranslation("interviews.company"));
    private final Div known = new Div();
    private final Select<FormChoice> form = new Select<>();
    private final RadioButtonGroup<Integer> minutes = new RadioButtonGroup<>(getTranslation("interviews.minutes"));
    private final RadioButtonGroup<Seniority> seniority = new RadioButtonGroup<>(getTranslation("interviews.level"));
    private final Select<Integer> restDays = new Select<>();
    private final TextField seed = new TextField(getTranslation("interviews.seed"));
    private final Span repeats = new Span();
    private final RandomGenerator random;
    private final SerializableConsumer<Blueprint> changed;

    /// @param companies those to choose from, the likeliest first
    SetUpForm(List<CompanyChoice> companies, RandomGenerator random, SerializableConsumer<Blueprint> changed) {
        this.random = random;
        this.changed = changed;
        addClassName("setup-fields");
        company.setItems(
                (choice, filter) -> choice.name().toLowerCase(getLocale()).contains(filter.toLowerCase(getLocale())),
                companies);
        company.setItemLabelGenerator(CompanyChoice::name);
        company.addClassName("wide");
        known.getElement().setAttribute("aria-live", "polite");
        form.setLabel(getTranslation("interviews.form"));
        form.setItemLabelGenerator(FormChoice::label);
        form.addClassName("wide");
        minutes.addClassName("segmented");
        seniority.addClassName("segmented");
        seniority.setItems(Seniority.values());
        seniority.setItemLabelGenerator(this::name);
        Div two = new Div(minutes, seniority);
        two.addClassName("two");
        add(new Div(company, known), form, two, fold());
        Stream.<HasValue<?, ?>>of(company, form, minutes, seniority, restDays, seed)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.accept(blueprint());
                    }
                }));
    }

    private NativeDetails fold() {
        restDays.setLabel(getTranslation("interviews.rest"));
        restDays.setItemLabelGenerator(days -> getTranslation("interviews.rest.days", days));
        seed.setHelperText(getTranslation("interviews.seed.help"));
        seed.setAllowedCharPattern("[0-9]");
        seed.setMaxLength(9);
        NativeButton other = new NativeButton(getTranslation("interviews.seed.other"), click -> {
            seed.setValue(String.valueOf(freshSeed(random)));
            changed.accept(blueprint());
        });
        other.addClassName("button");
        Div inside = new Div(restDays, seed, other);
        inside.addClassNames("inside", "repeats");
        repeats.addClassName("count");
        NativeDetails fold = new NativeDetails();
        fold.addClassName("fold");
        fold.setSummary(new Span(getTranslation("interviews.repeats")), repeats);
        fold.setContent(inside);
        return fold;
    }

    /// One of many good plans, by chance.
    static long freshSeed(RandomGenerator random) {
        return random.nextLong(1, MOST_SEEDS);
    }

    /// Shows what was chosen.
    ///
    /// @param rounds those of the company that was chosen
    void show(Blueprint blueprint, List<Round> rounds) {
        List<FormChoice> forms = forms(rounds);
        form.setItems(forms);
        form.setValue(forms.stream()
                .filter(choice -> choice.form().equals(blueprint.form()))
                .findFirst()
                .orElse(forms.getFirst()));
        minutes.setVisible(form.getValue().form() instanceof Form.Free);
        CompanyChoice choice = company.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(blueprint.company()))
                .findFirst()
                .orElseGet(company.getListDataView().getItems().findFirst()::orElseThrow);
        company.setValue(choice);
        known.removeAll();
        known.add(Notice.info(sentence(choice)));
        choice.id().ifPresent(id -> {
            Anchor more =
                    new Anchor(CompaniesNavigation.company(id), getTranslation("interviews.known.more", choice.name()));
            Paragraph line = new Paragraph(more);
            line.addClassNames("small", "known-more");
            known.add(line);
        });
        minutes.setItems(with(MINUTES, blueprint.minutes()));
        minutes.setValue(blueprint.minutes());
        seniority.setValue(blueprint.seniority());
        restDays.setItems(with(REST_DAYS, blueprint.restDays()));
        restDays.setValue(blueprint.restDays());
        seed.setValue(String.valueOf(blueprint.seed()));
        repeats.setText(getTranslation("interviews.repeats.count", blueprint.restDays()));
    }

    private String sentence(CompanyChoice choice) {
        if (choice.id().isEmpty()) {
            return getTranslation("interviews.known.any");
        }
        String more = choice.questions() < ENOUGH_QUESTIONS ? "interviews.known.few" : "interviews.known.enough";
        return getTranslation("interviews.known", choice.questions(), choice.name()) + " " + getTranslation(more);
    }

    private List<FormChoice> forms(List<Round> rounds) {
        List<FormChoice> forms = new ArrayList<>();
        forms.add(
                new FormChoice(new Form.Free(), BlueprintQuery.USUAL_MINUTES, getTranslation("interviews.form.free")));
        rounds.forEach(round -> forms.add(new FormChoice(
                new Form.OneRound(round.name()),
                round.minutes(),
                getTranslation("interviews.form.round", round.name(), round.minutes()))));
        for (int count = rounds.size(); count >= 2; count--) {
            int all = rounds.stream().limit(count).mapToInt(Round::minutes).sum();
            forms.add(new FormChoice(
                    new Form.Loop(count),
                    rounds.getFirst().minutes(),
                    getTranslation(
                            count == rounds.size() ? "interviews.form.loop" : "interviews.form.part", count, all)));
        }
        return forms;
    }

    private Blueprint blueprint() {
        CompanyChoice choice = company.getValue();
        Form chosen =
                form.getValue() == null ? new Form.Free() : form.getValue().form();
        return new Blueprint(
                choice == null ? Optional.empty() : choice.id(),
                chosen instanceof Form.Free
                        ? minutes.getValue()
                        : form.getValue().minutes(),
                seniority.getValue(),
                restDays.getValue(),
                seed.getValue().matches("[0-9]*[1-9][0-9]*") ? Long.parseLong(seed.getValue()) : 1,
                chosen,
                Wishes.NONE);
    }

    /// A form to choose.
    ///
    /// @param minutes of the form, or where it leaves them open, the usual ones
    private record FormChoice(Form form, int minutes, String label) implements Serializable {}

    private String name(Seniority value) {
        return getTranslation("interviews.level." + value.name());
    }

    private static List<Integer> with(List<Integer> usual, int value) {
        List<Integer> all = new ArrayList<>(usual);
        if (!all.contains(value)) {
            all.add(value);
        }
        return all.stream().sorted().toList();
    }
}
