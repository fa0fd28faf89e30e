package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.progress.MissedSignal;
import dev.mockroom.progress.ProgressFilter;
import dev.mockroom.progress.ui.DataTable.Cell;
import dev.mockroom.questions.ui.QuestionsNavigation;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.MarkIcon;
import java.util.List;
import java.util.Optional;

/// The signals that were most often looked for and not there.
final class MissedPart extends Section {

    MissedPart(List<MissedSignal> missed, ProgressFilter filter) {
        addClassName("section");
        add(new Header(new H2(getTranslation("progress.missed"))));
        UnorderedList list = new UnorderedList();
        list.addClassName("missed-signals");
        missed.forEach(signal -> list.add(row(signal, filter)));
        add(list, table(missed));
    }

    private DataTable table(List<MissedSignal> missed) {
        return new DataTable(
                getTranslation("progress.missed"),
                "signals-missed",
                List.of(
                        getTranslation("progress.missed.signal"),
                        getTranslation("progress.answers.question"),
                        getTranslation("progress.missed.missed"),
                        getTranslation("progress.missed.partly"),
                        getTranslation("progress.missed.assessed")),
                missed.stream()
                        .map(signal -> List.of(
                                Cell.of(signal.text()),
                                new Cell(
                                        signal.title(),
                                        signal.card()
                                                .map(QuestionsNavigation::question)
                                                .orElse(null)),
                                Cell.of(String.valueOf(signal.missed())),
                                Cell.of(String.valueOf(signal.partly())),
                                Cell.of(String.valueOf(signal.assessed()))))
                        .toList());
    }

    private ListItem row(MissedSignal signal, ProgressFilter filter) {
        Span text = new Span(signal.text());
        text.addClassName("text");
        Span keyword = new Span(signal.keyword());
        keyword.addClassName("strong");
        Div words = new Div();
        if (!signal.keyword().isEmpty()) {
            words.add(keyword);
        }
        words.add(text, question(signal));
        Anchor count = new Anchor(
                ProgressQuery.href(filter.onQuestion(signal.question())),
                getTranslation("progress.missed.count", signal.missed(), signal.assessed()));
        count.addClassName("small");
        return new ListItem(new MarkIcon(Optional.of(Mark.MISSED)), words, count);
    }

    private Component question(MissedSignal signal) {
        Component title = signal.card()
                .<Component>map(slug -> new Anchor(QuestionsNavigation.question(slug), signal.title()))
                .orElseGet(() -> new Span(signal.title()));
        Span line = new Span(title);
        line.addClassNames("small", "faint", "from");
        return line;
    }
}
