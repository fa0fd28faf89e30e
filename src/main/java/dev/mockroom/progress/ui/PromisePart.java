package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.Readiness;

/// What this screen will show, and from how many answers on, for those who have given none.
final class PromisePart extends Section {

    PromisePart() {
        addClassName("promise");
        add(
                promise("progress.promise.one", 1),
                promise("progress.promise.three", Estimate.NEEDED),
                promise("progress.promise.eight", Readiness.NEEDED));
    }

    private Div promise(String key, int answers) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("quiet");
        return new Div(new H2(getTranslation("progress.promise", answers)), text);
    }
}
