package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.questions.authoring.CardCheck;
import dev.mockroom.questions.authoring.CardObstacle;
import dev.mockroom.questions.importing.Finding;
import dev.mockroom.questions.importing.Severity;
import dev.mockroom.shared.ui.Notice;
import java.util.List;
import java.util.Locale;

/// What there is to say about a text, by line; each takes the writer there.
class FindingList extends Div {

    private static final int MOST = 100;

    private final SerializableConsumer<Integer> goTo;

    /// @param goTo told the line that somebody wants to see
    FindingList(SerializableConsumer<Integer> goTo) {
        this.goTo = goTo;
        addClassName("findings");
    }

    /// @param complete whether all was looked at, so that nothing found means that there is nothing
    void show(CardCheck check, boolean complete) {
        removeAll();
        if (!check.obstacles().isEmpty()) {
            Div obstacles = new Div();
            obstacles.addClassName("obstacles");
            check.obstacles().stream().sorted().forEach(obstacle -> obstacles.add(Notice.info(words(obstacle))));
            add(obstacles);
        }
        List<Finding> findings = check.findings();
        if (findings.isEmpty()) {
            if (complete && check.obstacles().isEmpty()) {
                Paragraph none = new Paragraph(getTranslation("questions.edit.findings.none"));
                none.addClassNames("small", "quiet");
                add(none);
            }
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.stream().limit(MOST).forEach(finding -> list.add(new ListItem(row(finding))));
        add(new H2(getTranslation("questions.edit.findings", findings.size())), list);
    }

    private String words(CardObstacle obstacle) {
        return getTranslation("questions.edit.obstacle." + obstacle.name());
    }

    private NativeButton row(Finding finding) {
        Span severity = severity(finding.severity());
        Span line = new Span(finding.line() == 0 ? "" : getTranslation("questions.import.line", finding.line()));
        line.addClassNames("small", "faint");
        Span words = new Span(finding.message());
        words.addClassName("words");
        NativeButton row = new NativeButton("", click -> goTo.accept(Math.max(1, finding.line())));
        row.add(severity, line, words);
        row.addClassName("finding");
        return row;
    }

    private Span severity(Severity severity) {
        Span chip = new Span(getTranslation("questions.import.severity." + severity.name()));
        chip.addClassNames("chip", severity.name().toLowerCase(Locale.ROOT));
        return chip;
    }
}
