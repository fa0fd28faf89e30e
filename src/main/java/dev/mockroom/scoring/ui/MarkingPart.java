package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.scoring.Debrief;
import dev.mockroom.scoring.DebriefQuestion;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.MarkIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The signals to mark, the level to choose beside its anchors, and the score that follows.
final class MarkingPart extends Div {

    private final Map<SignalId, SignalButton> signals = new LinkedHashMap<>();
    private final Div rest = new Div();
    private final LevelPicker levels;
    private final ScoreLine score = new ScoreLine();
    private final Marking marking;

    MarkingPart(Debrief debrief, DebriefQuestion question, Marking marking) {
        this.marking = marking;
        addClassName("marking");
        setId("marking");
        levels = new LevelPicker(
                getTranslation("scoring.level"),
                List.of(Rating.values()),
                rating -> anchor(question, rating),
                rating -> marking.rate(question.attempt().id(), rating));
        levels.listenIn(this);
        add(heard(question), reached(question));
        show(debrief, question);
    }

    private Component heard(DebriefQuestion question) {
        Paragraph how = new Paragraph(getTranslation("scoring.signals.how"));
        how.addClassNames("small", "quiet");
        Div heard = new Div(new H3(getTranslation("scoring.signals")), how);
        Div list = new Div();
        for (Signal signal : question.card().rubric().signals()) {
            SignalButton button = new SignalButton(
                    signal,
                    SignalButton::next,
                    mark -> marking.mark(question.attempt().id(), List.of(signal.id()), mark));
            signals.put(signal.id(), button);
            list.add(button);
        }
        if (signals.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("scoring.signals.none"));
            none.addClassName("quiet");
            list.add(none);
        }
        rest.addClassName("rest");
        heard.add(list, rest);
        return heard;
    }

    private Component reached(DebriefQuestion question) {
        Paragraph blind = new Paragraph(getTranslation(
                "scoring.level.blind",
                getTranslation(
                        "scoring.short." + question.blindly().map(Rating::name).orElse("NONE"))));
        blind.addClassNames("small", "quiet");
        return new Div(new H3(getTranslation("scoring.level")), blind, levels, score);
    }

    private static String anchor(DebriefQuestion question, Rating rating) {
        return rating.level()
                .map(level -> question.card().rubric().anchors().getOrDefault(level, ""))
                .orElse("");
    }

    /// Shows what is marked and scored now.
    void show(Debrief debrief, DebriefQuestion question) {
        signals.forEach((id, button) -> button.show(question.assessment().mark(id)));
        levels.show(question.assessment().chosen());
        score.show(debrief.score(question));
        showRest(question);
    }

    private void showRest(DebriefQuestion question) {
        rest.removeAll();
        List<SignalId> unmarked = question.unmarked();
        if (unmarked.isEmpty() || unmarked.size() == signals.size()) {
            return;
        }
        Span label = new Span(getTranslation("scoring.rest", unmarked.size()));
        label.addClassNames("small", "quiet");
        Div pair = new Div(rest(question, unmarked, Mark.MISSED), rest(question, unmarked, Mark.NOT_REACHED));
        pair.addClassName("pair");
        rest.add(label, pair);
    }

    private NativeButton rest(DebriefQuestion question, List<SignalId> unmarked, Mark mark) {
        NativeButton button = new NativeButton();
        button.add(new MarkIcon(Optional.of(mark)), new Span(getTranslation("scoring.rest." + mark.name())));
        button.addClickListener(click -> marking.mark(question.attempt().id(), unmarked, Optional.of(mark)));
        return button;
    }
}
