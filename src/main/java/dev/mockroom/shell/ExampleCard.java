package dev.mockroom.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.MarkIcon;
import java.util.Locale;
import java.util.Optional;

/// One question as an interviewer holds it, to look at: a prompt, and signals with their marks.
class ExampleCard extends Aside {

    ExampleCard() {
        addClassNames("card", "up", "stack", "example");
        getElement().setAttribute("aria-label", getTranslation("shell.example"));
        Paragraph prompt = new Paragraph(getTranslation("shell.example.prompt"));
        prompt.addClassName("prompt");
        Div signals = new Div(signal("variance", Mark.MET), signal("split", Mark.PARTLY), signal("curve", Mark.MISSED));
        Paragraph note = new Paragraph(getTranslation("shell.example.note"));
        note.addClassNames("small", "quiet");
        add(prompt, signals, note);
    }

    private Component signal(String name, Mark mark) {
        Span keyword = new Span(getTranslation("shell.example.signal." + name));
        keyword.addClassName("strong");
        Span said = new Span(getTranslation("shell.example.said." + name));
        said.addClassName("said");
        Span word = new Span(getTranslation("shell.example.mark." + mark.name()));
        word.addClassName("at");
        Div row = new Div(new MarkIcon(Optional.of(mark)), new Div(keyword, said), word);
        row.addClassName("signal");
        row.getElement().setAttribute("data-mark", mark.name().toLowerCase(Locale.ROOT));
        return row;
    }
}
