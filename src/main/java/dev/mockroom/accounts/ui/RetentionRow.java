package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import dev.mockroom.accounts.retention.Retention;
import dev.mockroom.accounts.retention.RetentionRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One kind of data: how long it is kept, and what another choice would clear away.
final class RetentionRow extends Section {

    private static final int KEEP = 0;
    private static final List<Integer> CHOICES = List.of(1, 7, 30, 90, 180, 365, 730, 1095);

    private final transient Retention retention;
    private final String kind;
    private final Select<Integer> days = new Select<>();
    private final NativeButton save = new NativeButton(getTranslation("retention.save"));
    private final Said said = new Said();
    private int saved;

    RetentionRow(Retention retention, RetentionRule rule) {
        this.retention = retention;
        this.kind = rule.kind();
        this.saved = rule.days().orElse(KEEP);
        addClassName("section");
        Paragraph about = new Paragraph(getTranslation("retention.kind." + kind + ".about"));
        about.addClassName("quiet");
        days.setLabel(getTranslation("retention.keep"));
        days.setItems(choices(rule));
        days.setItemLabelGenerator(choice ->
                choice == KEEP ? getTranslation("retention.always") : getTranslation("retention.days", choice));
        days.setValue(saved);
        days.addValueChangeListener(change -> preview());
        save.addClassName("button");
        save.setEnabled(false);
        save.addClickListener(click -> save());
        save.setAriaLabel(getTranslation("retention.save.label", getTranslation("retention.kind." + kind)));
        Div row = new Div(days, save, said);
        row.addClassNames("row", "wrap", "choose");
        add(new H2(getTranslation("retention.kind." + kind)), about, row);
    }

    private Set<Integer> choices(RetentionRule rule) {
        Set<Integer> choices = new TreeSet<>(CHOICES);
        choices.removeIf(choice -> choice < rule.fewest());
        choices.add(KEEP);
        choices.add(saved);
        return choices;
    }

    private void preview() {
        int chosen = days.getValue();
        save.setEnabled(chosen != saved);
        said.say(
                chosen == KEEP
                        ? getTranslation("retention.nothing")
                        : getTranslation(
                                "retention.preview",
                                getTranslation("retention.kind." + kind + ".count", retention.preview(kind, chosen))));
    }

    private void save() {
        int chosen = days.getValue();
        if (retention.keep(kind, chosen == KEEP ? Optional.empty() : Optional.of(chosen))) {
            saved = chosen;
            save.setEnabled(false);
            said.say(getTranslation("retention.saved"));
        }
    }
}
