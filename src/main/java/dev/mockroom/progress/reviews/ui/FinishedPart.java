package dev.mockroom.progress.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.mockroom.progress.reviews.ReviewStep;
import dev.mockroom.progress.reviews.Reviews;
import dev.mockroom.progress.ui.ProgressNavigation;

/// The end of a day's review, or a day without one: what was done, what comes next.
final class FinishedPart extends Div {

    FinishedPart(ReviewStep.Finished finished, int cap, int more, ReviewActions actions) {
        addClassNames("finished", "stack");
        Paragraph sentence = new Paragraph(
                finished.done() > 0
                        ? getTranslation("reviews.finished.done", finished.done())
                        : finished.next().isPresent()
                                ? getTranslation("reviews.finished.none")
                                : getTranslation("reviews.finished.never"));
        sentence.addClassName("finished-title");
        add(sentence);
        finished.next()
                .map(date -> getTranslation("reviews.finished.next", DayWords.ahead(this, finished.today(), date)))
                .ifPresent(next -> {
                    Paragraph words = new Paragraph(next);
                    words.addClassName("quiet");
                    add(words);
                });
        Anchor back = new Anchor(ProgressNavigation.TODAY, getTranslation("reviews.finished.back"));
        back.addClassName("do");
        Div go = new Div(back);
        go.addClassNames("row", "wrap");
        if (finished.backlog() > 0) {
            int another = Math.min(finished.backlog(), Reviews.USUAL_CAP);
            Anchor on = new Anchor(
                    DailyReviewView.address(more + another), getTranslation("reviews.finished.more", another));
            on.addClassNames("button", "plain");
            go.add(on);
        }
        if (finished.undoable()) {
            NativeButton undo = new NativeButton(getTranslation("reviews.undo"), click -> actions.undo());
            undo.addClassNames("button", "plain");
            go.add(undo);
        }
        add(go);
        if (finished.done() > 0 || finished.next().isPresent()) {
            add(cap(cap, actions));
        }
    }

    private RadioButtonGroup<Integer> cap(int present, ReviewActions actions) {
        RadioButtonGroup<Integer> cap = new RadioButtonGroup<>(getTranslation("reviews.cap"));
        cap.addClassName("segmented");
        cap.setHelperText(getTranslation("reviews.cap.help"));
        cap.setItems(Reviews.CAPS);
        cap.setValue(present);
        cap.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.cap(change.getValue());
            }
        });
        return cap;
    }
}
