package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.scoring.InterviewerCard;
import dev.mockroom.scoring.InterviewerQuestion;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.MarkIcon;
import java.util.List;
import java.util.Optional;

/// What is asked once at the end of a question: the signals left over, and the level. No number stands beside it.
final class NextSheet extends Dialog {

    private final Listening listening;
    private final Div rest = new Div();
    private final LevelPicker levels;
    private final NativeButton on;

    NextSheet(InterviewerCard card, InterviewerQuestion question, Listening listening, SerializableRunnable goOn) {
        this.listening = listening;
        addClassName("next-sheet");
        setHeaderTitle(getTranslation(
                "scoring.question",
                question.attempt().number(),
                card.questions().size()));
        levels = new LevelPicker(
                getTranslation("scoring.interviewer.closest"),
                List.of(Rating.values()),
                rating -> anchor(question, rating),
                rating -> answered(() -> listening.rate(rating)));
        Div chosen = new Div(new H2(getTranslation("scoring.interviewer.closest")), levels);
        Div both = new Div(rest, chosen);
        both.addClassName("asked");
        levels.listenIn(both);
        add(both);
        NativeButton back = new NativeButton(getTranslation("scoring.interviewer.sheet.back"), click -> close());
        back.addClassNames("button", "plain");
        boolean last = question.attempt().number() == card.questions().size();
        on = new NativeButton(
                last
                        ? getTranslation("scoring.interviewer.sheet.end")
                        : getTranslation("scoring.next", question.attempt().number() + 1),
                click -> answered(goOn));
        on.addClassNames("do", "push");
        getFooter().add(back, on);
        show(question);
        levels.focusFirst();
    }

    /// While it closes it can still be clicked; by then another question lies open, which is not meant.
    private void answered(SerializableRunnable answer) {
        if (isOpened()) {
            answer.run();
        }
    }

    private String anchor(InterviewerQuestion question, Rating rating) {
        return rating.level()
                .map(level -> question.card().rubric().anchors().get(level))
                .filter(words -> !words.isBlank())
                .orElseGet(() -> getTranslation("scoring.interviewer.anchor." + rating.name()));
    }

    /// Shows what is left over and what is chosen now.
    void show(InterviewerQuestion question) {
        levels.show(question.assessment().chosen());
        on.setEnabled(question.isSettled() && question.assessment().chosen().isPresent());
        rest.removeAll();
        List<SignalId> unsettled = question.unsettled();
        if (!unsettled.isEmpty()) {
            rest.add(new H2(getTranslation("scoring.interviewer.unmarked", unsettled.size())));
            UnorderedList names = new UnorderedList();
            question.card().rubric().signals().stream()
                    .filter(signal -> unsettled.contains(signal.id()))
                    .map(signal -> new ListItem(name(signal)))
                    .forEach(names::add);
            Div pair = new Div(all(unsettled, Mark.MISSED), all(unsettled, Mark.NOT_REACHED));
            pair.addClassName("pair");
            Paragraph neutral = new Paragraph(getTranslation("scoring.interviewer.neutral"));
            neutral.addClassNames("small", "faint");
            rest.add(names, pair, neutral);
        }
        UnorderedList recap = new UnorderedList();
        recap.addClassNames("recap");
        for (Signal signal : question.card().rubric().signals()) {
            question.assessment().mark(signal.id()).ifPresent(mark -> recap.add(recap(signal, mark)));
        }
        rest.add(recap);
    }

    private Component all(List<SignalId> unsettled, Mark mark) {
        NativeButton button = new NativeButton();
        button.add(new MarkIcon(Optional.of(mark)), new Span(getTranslation("scoring.mark." + mark.name())));
        button.addClickListener(click -> {
            answered(() -> listening.mark(unsettled, Optional.of(mark)));
            levels.focusFirst();
        });
        return button;
    }

    private ListItem recap(Signal signal, Mark mark) {
        Span word = new Span(getTranslation("scoring.mark." + mark.name()));
        word.addClassNames("small", "faint", "push");
        return new ListItem(new MarkIcon(Optional.of(mark)), new Span(name(signal)), word);
    }

    private static String name(Signal signal) {
        return signal.keyword().isBlank() ? signal.text() : signal.keyword();
    }
}
