package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.scoring.Evidence;
import dev.mockroom.scoring.InterviewerCard;
import dev.mockroom.scoring.InterviewerQuestion;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.Icon;
import dev.mockroom.shared.ui.RichText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One card to listen with: what to read aloud, the signals to tap, the rest folded.
final class ListenPart extends Div {

    private final Listening listening;
    private final Map<SignalId, SignalButton> signals = new LinkedHashMap<>();
    private final Map<SignalId, Div> quotes = new LinkedHashMap<>();
    private final CardFolds folds;
    private final NativeButton hint = new NativeButton();
    private InterviewerQuestion question;

    /// @param live whether hints are given from here
    ListenPart(InterviewerCard card, InterviewerQuestion question, boolean live, Listening listening) {
        this.listening = listening;
        this.question = question;
        addClassName("listening");
        folds = new CardFolds(question, card.candidate(), live, listening::releaseHint);
        hint.setVisible(live && !question.card().hints().isEmpty());
        Div scrolling = new Div(top(), signals(), folds);
        scrolling.addClassName("listen");
        add(scrolling, actions());
        show(question);
    }

    private Component top() {
        Paragraph say = new Paragraph(getTranslation("scoring.interviewer.say"));
        say.addClassNames("small", "faint");
        RichText prompt = new RichText(question.card().prompt());
        prompt.addClassName("prompt");
        H1 title = new H1(question.card().summary().title());
        title.addClassName("hidden");
        title.getElement().setAttribute("tabindex", "-1");
        return new Div(title, say, prompt);
    }

    private Component signals() {
        Div list = new Div();
        list.addClassName("sigs");
        list.getElement().setAttribute("role", "group");
        list.getElement().setAttribute("aria-label", getTranslation("scoring.signals"));
        boolean none = question.card().rubric().signals().isEmpty();
        Paragraph how =
                new Paragraph(getTranslation(none ? "scoring.interviewer.noSignals" : "scoring.interviewer.tap"));
        how.addClassNames("small", "faint", "taphelp");
        list.add(how);
        for (Signal signal : question.card().rubric().signals()) {
            SignalButton button =
                    new SignalButton(signal, SignalButton::heard, mark -> listening.mark(List.of(signal.id()), mark));
            Div quoted = new Div();
            quoted.addClassName("quoted");
            signals.put(signal.id(), button);
            quotes.put(signal.id(), quoted);
            list.add(button, quoted);
        }
        return list;
    }

    private Component actions() {
        NativeButton back = new NativeButton();
        back.add(new Icon("back"), new Span(getTranslation("scoring.interviewer.back")));
        back.addClassNames("button", "icon-word");
        back.setEnabled(question.attempt().number() > 1);
        back.addClickListener(click -> listening.back());
        NativeButton evidence = new NativeButton();
        evidence.add(new Icon("link"), new Span(getTranslation("scoring.evidence.use")), new Key("E"));
        evidence.addClassNames("button", "only-wide");
        evidence.addClickListener(click -> listening.quote());
        hint.add(new Icon("hint"), new Span(getTranslation("scoring.interviewer.hint")), new Key("H"));
        hint.addClassName("button");
        hint.addClickListener(click -> listening.releaseHint());
        NativeButton help = new NativeButton(getTranslation("scoring.interviewer.keys"), click -> listening.showKeys());
        help.addClassNames("button", "plain", "only-wide");
        NativeButton next = new NativeButton();
        next.add(new Span(getTranslation("scoring.interviewer.next")), new Key("↵"));
        next.addClassNames("do", "push");
        next.addClickListener(click -> listening.next());
        Div actions = new Div(back, hint, evidence, help, next);
        actions.addClassName("actionbar");
        return actions;
    }

    /// Shows what is said of the question now.
    void show(InterviewerQuestion now) {
        question = now;
        signals.forEach((id, button) -> button.show(now.assessment().mark(id)));
        quotes.forEach((id, place) -> {
            place.removeAll();
            now.evidence().stream()
                    .filter(each -> each.signal().equals(id))
                    .map(this::quote)
                    .forEach(place::add);
        });
    }

    /// Says how many hints the candidate has, and whether another one can be given.
    void showHints(int given, boolean canSend) {
        folds.showHints(given, canSend);
        hint.setEnabled(canSend && given < question.card().hints().size());
    }

    private Component quote(Evidence evidence) {
        Component words = evidence.isMoment() ? moment(evidence) : words(evidence);
        NativeButton remove = new NativeButton(getTranslation("scoring.evidence.remove"));
        remove.addClassNames("button", "plain", "small");
        remove.addClickListener(click -> listening.detach(evidence.id()));
        Div row = new Div(words, remove);
        row.addClassNames("row");
        return row;
    }

    private Component words(Evidence evidence) {
        Span words = new Span(getTranslation("scoring.evidence.quote", evidence.quote()));
        words.addClassName("quote");
        return words;
    }

    private Component moment(Evidence evidence) {
        NativeButton play = new NativeButton(getTranslation("scoring.evidence.moment", MomentLink.clock(evidence)));
        play.addClassNames("button", "plain", "small");
        play.addClickListener(click -> listening.play(evidence.from()));
        return play;
    }

    /// Taps the signal at this place of the card, if there is one.
    void tap(int place) {
        List<SignalId> ids = List.copyOf(signals.keySet());
        if (place >= 1 && place <= ids.size()) {
            SignalId signal = ids.get(place - 1);
            Optional<Mark> next = SignalButton.heard(question.assessment().mark(signal));
            listening.mark(List.of(signal), next);
        }
    }
}
