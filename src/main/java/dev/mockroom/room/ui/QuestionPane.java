package dev.mockroom.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.interviews.CandidateRoom;
import dev.mockroom.interviews.CandidateRoom.GivenHint;
import dev.mockroom.interviews.CandidateRoom.Live;
import dev.mockroom.interviews.CandidateRoom.OpenQuestion;
import dev.mockroom.interviews.CandidateRoom.Wording;
import dev.mockroom.shared.ui.RichText;
import java.time.Duration;
import java.util.Optional;

/// What is asked, the hints so far, and what can be done about it; a sheet over it all while the interview is paused.
class QuestionPane extends Section {

    private final H1 heading = new H1();
    private final RichText prompt = new RichText("");
    private final Div hints = new Div();
    private final NativeButton takeHint = new NativeButton();
    private final NativeButton skip = new NativeButton(getTranslation("room.skip"));
    private final Paragraph alone = new Paragraph();
    private final Span noMoreHints = new Span();
    private final NativeButton resume = new NativeButton(getTranslation("room.resume"));
    private final Div below = new Div();
    private final Div uncovered = new Div();
    private final Div covered = new Div();

    private int shownNumber;
    private int shownHints;
    private int hintCount;
    private boolean wasCovered;
    private boolean led;

    /// For who answers.
    QuestionPane(RoomActions actions) {
        this("room.paused");
        takeHint.addClassNames("button", "plain");
        takeHint.addClickListener(click -> actions.takeHint(shownHints + 1));
        skip.addClickListener(click -> actions.skip());
        skip.addClassNames("button", "plain");
        NativeButton keys = new NativeButton("", click -> actions.showKeys());
        keys.add(new Span(getTranslation("room.keys")), new KeyCap("?"));
        keys.addClassNames("button", "plain", "small", "push", "only-wide");
        below.add(takeHint, noMoreHints, skip, keys);
        below.addClassNames("below", "row");
        uncovered.add(below);
        resume.addClassName("do");
        resume.addClickListener(click -> actions.resume());
        covered.add(resume);
    }

    /// For who looks on, and can do nothing about it.
    static QuestionPane watched() {
        return new QuestionPane("room.observer.paused");
    }

    private QuestionPane(String pausedKey) {
        addClassName("ask");
        heading.addClassName("hidden");
        heading.getElement().setAttribute("tabindex", "-1");
        prompt.addClassNames("prompt", "prompt-big");
        hints.addClassName("given");
        noMoreHints.addClassNames("small", "faint", "spent-hints");
        uncovered.addClassName("uncovered");
        alone.addClassNames("alone", "small", "quiet");
        uncovered.add(prompt, alone, hints);
        covered.addClassNames("covered", "stack");
        Paragraph why = new Paragraph(getTranslation(pausedKey));
        why.addClassName("quiet");
        covered.add(why);
        add(heading, uncovered, covered);
    }

    /// Puts what else can be done below the question.
    void offer(Component other) {
        below.addComponentAsFirst(other);
    }

    void show(CandidateRoom room, OpenQuestion open) {
        boolean thinks = room.live().flatMap(Live::focusUntil).isPresent();
        show(open, room.steps().size(), room.isLed(), thinks ? getTranslation("room.focus.candidate") : "");
    }

    /// @param questions  how many there are
    /// @param isLed      whether somebody else turns them
    /// @param aloneWords what is said while the candidate thinks alone; empty while they do not
    void show(OpenQuestion open, int questions, boolean isLed, String aloneWords) {
        boolean other = open.number() != shownNumber;
        boolean isCovered = open.wording().isEmpty();
        heading.setText(getTranslation("room.place", open.number(), questions));
        uncovered.setVisible(!isCovered);
        covered.setVisible(isCovered);
        if (other || isCovered) {
            hints.removeAll();
            shownHints = 0;
            prompt.setMarkdown("");
        }
        led = isLed;
        skip.setVisible(!led);
        alone.setVisible(!aloneWords.isEmpty());
        alone.setText(aloneWords);
        open.wording().ifPresent(wording -> show(wording, other || wasCovered));
        focus(other, isCovered);
        shownNumber = open.number();
        wasCovered = isCovered;
    }

    private void show(Wording wording, boolean afresh) {
        if (afresh) {
            prompt.setMarkdown(wording.prompt());
        }
        hintCount = wording.hintCount();
        Optional<HintNote> newest = Optional.empty();
        for (GivenHint hint :
                wording.hints().subList(shownHints, wording.hints().size())) {
            HintNote note = new HintNote(hint, led);
            hints.add(note);
            newest = Optional.of(note);
        }
        shownHints = wording.hints().size();
        if (!afresh) {
            newest.ifPresent(HintNote::focus);
        }
        takeHint.setVisible(!led && shownHints < hintCount);
        takeHint.setText(getTranslation("room.hint", shownHints + 1, hintCount));
        noMoreHints.setVisible(!led && hintCount > 0 && shownHints == hintCount);
        noMoreHints.setText(getTranslation("room.hints.all", hintCount));
    }

    /// Moves focus to what has come: another question, the sheet over it, or what was under the sheet.
    private void focus(boolean other, boolean isCovered) {
        if (isCovered && !wasCovered) {
            resume.focus();
        } else if (!isCovered && (other || wasCovered)) {
            heading.getElement().callJsFunction("focus");
        }
    }

    /// A hint that was taken, with what the clock showed.
    private static final class HintNote extends Div {

        private HintNote(GivenHint hint, boolean led) {
            addClassName("hintbox");
            getElement().setAttribute("tabindex", "-1");
            Paragraph head = new Paragraph(
                    getTranslation(led ? "room.hint.given" : "room.hint.head", hint.number(), clock(hint.clock())));
            head.addClassNames("small", "faint");
            add(head, new RichText(hint.markdown()));
        }

        private void focus() {
            getElement().callJsFunction("focus");
        }

        private static String clock(Duration time) {
            return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
        }
    }
}
