package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.accounts.retention.RetentionRule;
import java.util.List;

/// What is kept, in plain words, and for how long.
final class KeptPart extends Div {

    KeptPart(List<String> kept, List<RetentionRule> rules) {
        addClassName("stack");
        DescriptionList list = new DescriptionList();
        list.addClassName("kept");
        for (String name : kept) {
            Div pair = new Div(
                    new DescriptionList.Term(getTranslation("yours.kept." + name)),
                    new DescriptionList.Description(getTranslation("yours.kept." + name + ".about")));
            list.add(pair);
        }
        add(list, new Paragraph(getTranslation("yours.kept.not")));
        List<RetentionRule> limited =
                rules.stream().filter(rule -> rule.days().isPresent()).toList();
        if (limited.isEmpty()) {
            add(new Paragraph(getTranslation("yours.kept.all")));
        }
        for (RetentionRule rule : limited) {
            add(new Paragraph(getTranslation(
                    "yours.kept.until",
                    getTranslation("retention.kind." + rule.kind()),
                    rule.days().orElseThrow())));
        }
    }
}
