package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.questions.Signal;
import dev.mockroom.scoring.Assessment;
import dev.mockroom.scoring.Evidence;
import dev.mockroom.scoring.ExchangeQuestion;
import dev.mockroom.scoring.Note;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.MarkIcon;
import dev.mockroom.shared.ui.ViewerZone;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// What an interviewer said of one answer: level, signals with what they quoted, and notes.
final class TheirMarks extends Div {

    private final InterviewId interview;
    private final ExchangeTable.Reader reader;

    /// @param reader whoever reads it
    TheirMarks(ExchangeQuestion question, InterviewId interview, ExchangeTable.Reader reader, String title) {
        this.interview = interview;
        this.reader = reader;
        addClassName("their-marks");
        String level = question.other().map(Rating::name).orElse("NONE");
        Paragraph chosen =
                new Paragraph(getTranslation("scoring.exchange.level", getTranslation("scoring.short." + level)));
        chosen.addClassName("quiet");
        UnorderedList list = new UnorderedList();
        list.addClassName("recap");
        Assessment said = Optional.ofNullable(question.theirs()).orElse(Assessment.NONE);
        for (Signal signal : question.card().rubric().signals()) {
            list.add(row(question, signal, said.mark(signal.id())));
        }
        add(new H3(title), chosen, list);
        for (Note note : question.notes()) {
            add(note(note));
        }
    }

    private ListItem row(ExchangeQuestion question, Signal signal, Optional<Mark> mark) {
        Span name = new Span(signal.keyword().isBlank() ? signal.text() : signal.keyword());
        Span word =
                new Span(getTranslation("scoring.mark." + mark.map(Mark::name).orElse("NONE")));
        word.addClassNames("small", "faint");
        Div body = new Div(name, word);
        body.addClassName("named");
        question.evidence().stream()
                .filter(each -> each.signal().equals(signal.id()))
                .forEach(each -> body.add(evidence(question, each)));
        return new ListItem(new MarkIcon(mark), body);
    }

    private Component evidence(ExchangeQuestion question, Evidence evidence) {
        String clock = MomentLink.clock(evidence);
        String when = clock.isEmpty()
                ? getTranslation("scoring.evidence.then")
                : getTranslation(evidence.isMoment() ? "scoring.evidence.moment" : "scoring.evidence.at", clock);
        MomentLink link = new MomentLink(interview, question.attempt().number(), evidence, reader, when);
        if (evidence.isMoment()) {
            return link;
        }
        Span words = new Span(getTranslation("scoring.evidence.quote", evidence.quote()));
        words.addClassName("quote");
        return new Span(words, link);
    }

    private Component note(Note note) {
        String time = note.onClock()
                .map(shown -> "%d:%02d".formatted(shown.toMinutes(), shown.toSecondsPart()))
                .orElseGet(() -> DateTimeFormatter.ofPattern("HH:mm")
                        .withZone(ViewerZone.of(UI.getCurrent()))
                        .format(note.at()));
        Span at = new Span(time);
        at.addClassNames("small", "faint");
        Div row = new Div(at, new Span(note.text()));
        row.addClassName("note");
        return row;
    }
}
