package dev.mockroom.companies.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.companies.FollowUpDepth;
import dev.mockroom.companies.ProfileDraft.RoundDraft;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One round to be edited.
class RoundFields extends Div {

    private final TextField name = new TextField(getTranslation("companies.edit.round.name"));
    private final IntegerField minutes = new IntegerField(getTranslation("companies.round.minutes"));
    private final IntegerField questions = new IntegerField(getTranslation("companies.round.questions"));
    private final Select<FollowUpDepth> depth = new Select<>();
    private final MultiSelectComboBox<String> areas =
            new MultiSelectComboBox<>(getTranslation("companies.edit.round.areas"));
    private final NativeButton earlier;
    private final NativeButton gone;
    private final RoundDraft before;

    /// @param areas  what a round can be about
    /// @param remove told when it is to go
    /// @param up     told when it is to come earlier
    RoundFields(
            RoundDraft round,
            List<String> areas,
            SerializableConsumer<RoundFields> remove,
            SerializableConsumer<RoundFields> up) {
        this.before = round;
        addClassName("round-fields");
        getElement().setAttribute("role", "group");
        name.setMaxLength(60);
        name.setValue(round.name());
        minutes.setMin(10);
        minutes.setMax(120);
        minutes.setStep(1);
        minutes.setValue(round.minutes());
        questions.setMin(1);
        questions.setMax(40);
        questions.setValue(round.questions());
        depth.setLabel(getTranslation("companies.edit.round.depth"));
        depth.setItems(FollowUpDepth.values());
        depth.setItemLabelGenerator(each -> getTranslation("companies.edit.depth." + each.name()));
        depth.setValue(round.depth());
        this.areas.setItems(areas);
        this.areas.setPlaceholder(getTranslation("companies.edit.round.areas.any"));
        this.areas.setValue(
                round.topics().keySet().stream().filter(areas::contains).collect(Collectors.toSet()));
        name.addValueChangeListener(change -> label());
        earlier = button("companies.edit.round.up");
        earlier.addClickListener(click -> up.accept(this));
        gone = button("companies.edit.round.remove");
        gone.addClickListener(click -> remove.accept(this));
        Div acts = new Div(earlier, gone);
        acts.addClassNames("row", "acts");
        add(name, minutes, questions, depth, this.areas, acts);
        label();
    }

    private NativeButton button(String key) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassNames("button", "plain");
        return button;
    }

    /// Each button says which round it moves.
    private void label() {
        String round = name.getValue().isBlank() ? getTranslation("companies.edit.round.nameless") : name.getValue();
        getElement().setAttribute("aria-label", getTranslation("companies.edit.round.label", round));
        for (NativeButton button : List.of(earlier, gone)) {
            button.setAriaLabel(getTranslation("companies.edit.round.act", button.getText(), round));
        }
    }

    /// What is typed. Areas that are chosen as before keep their shares; others count alike.
    RoundDraft draft() {
        Set<String> chosen = areas.getValue();
        Map<String, Double> topics = chosen.equals(before.topics().keySet())
                ? before.topics()
                : chosen.stream().collect(Collectors.toMap(area -> area, area -> 1.0 / chosen.size()));
        return new RoundDraft(name.getValue(), minutes.getValue(), questions.getValue(), depth.getValue(), topics);
    }
}
