package dev.mockroom.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.mockroom.companies.FollowUpDepth;
import dev.mockroom.companies.ProfileDraft;
import dev.mockroom.companies.ProfileDraft.RoundDraft;
import dev.mockroom.shared.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// All of a profile that an editor may change.
class ProfileForm extends Div {

    private static final RoundDraft FRESH = new RoundDraft("", 45, 5, FollowUpDepth.USUAL, Map.of());

    private final TextField name = new TextField(getTranslation("companies.edit.name"));
    private final TextField aliases = new TextField(getTranslation("companies.edit.aliases"));
    private final Div rounds = new Div();
    private final WeightFields weights;
    private final Select<Level> bar = new Select<>();
    private final List<String> areas;

    /// @param areas what a round can be about
    ProfileForm(ProfileDraft draft, List<String> areas) {
        this.areas = areas;
        addClassNames("profile-form", "stack");
        name.setMaxLength(60);
        name.setValue(draft.name());
        aliases.setHelperText(getTranslation("companies.edit.aliases.help"));
        aliases.setValue(String.join(", ", draft.aliases()));
        Div names = new Div(name, aliases);
        names.addClassName("two");
        rounds.addClassName("round-list");
        draft.rounds().forEach(round -> rounds.add(fields(round)));
        NativeButton more = new NativeButton(getTranslation("companies.edit.round.add"), click -> {
            RoundFields fresh = fields(FRESH);
            rounds.add(fresh);
            fresh.getElement().executeJs("this.querySelector('input')?.focus()");
        });
        more.addClassName("button");
        weights = new WeightFields(draft.weights());
        bar.setLabel(getTranslation("companies.edit.bar"));
        bar.setItems(Level.values());
        bar.setItemLabelGenerator(level -> getTranslation("companies.level." + level.number()));
        bar.setValue(draft.bar());
        Paragraph weightsHelp = quiet("companies.edit.weights.help");
        add(
                part("companies.edit.names", names),
                part("companies.rounds", quiet("companies.edit.rounds.help"), rounds, more),
                part("companies.weights", weightsHelp, weights),
                part("companies.bar", bar));
    }

    private Div part(String key, Component... content) {
        Div part = new Div(new H2(getTranslation(key)));
        part.addClassNames("stack", "form-part");
        part.add(content);
        return part;
    }

    private Paragraph quiet(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassNames("small", "quiet");
        return text;
    }

    private RoundFields fields(RoundDraft round) {
        return new RoundFields(round, areas, rounds::remove, this::earlier);
    }

    private void earlier(RoundFields round) {
        int at = rounds.indexOf(round);
        if (at > 0) {
            rounds.remove(round);
            rounds.addComponentAtIndex(at - 1, round);
        }
    }

    /// What is typed.
    ProfileDraft draft() {
        return new ProfileDraft(
                name.getValue(),
                Arrays.stream(aliases.getValue().split(",", -1))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                rounds.getChildren()
                        .map(RoundFields.class::cast)
                        .map(RoundFields::draft)
                        .toList(),
                weights.weights(),
                bar.getValue());
    }
}
