package dev.mockroom.progress.reviews.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.reviews.ReviewStep;
import dev.mockroom.shared.Level;
import java.util.Map;

/// The four worded levels, each with the day on which the question would come back; also on the keys 1 to 4.
final class GradeButtons extends Div {

    private static final Map<Level, Key> KEYS = Map.of(
            Level.STRONG_NO_HIRE, Key.DIGIT_1,
            Level.LEANING_NO_HIRE, Key.DIGIT_2,
            Level.LEANING_HIRE, Key.DIGIT_3,
            Level.STRONG_HIRE, Key.DIGIT_4);

    GradeButtons(ReviewStep.Revealed revealed, ReviewActions actions) {
        addClassName("levels");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("reviews.grade"));
        for (Level level : Level.values()) {
            add(button(level, revealed, actions));
            Shortcuts.addShortcutListener(this, () -> actions.grade(level), key(level));
        }
    }

    private static Key key(Level level) {
        return requireNonNull(KEYS.get(level));
    }

    private NativeButton button(Level level, ReviewStep.Revealed revealed, ReviewActions actions) {
        Span number = new Span(String.valueOf(level.number()));
        number.addClassName("n");
        number.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(getTranslation("scoring.rating." + level.name()));
        name.addClassName("strong");
        Span anchor = new Span(revealed.card()
                .rubric()
                .anchors()
                .getOrDefault(level, getTranslation("scoring.blind.anchor." + level.name())));
        anchor.addClassName("anchor");
        Span when = new Span(getTranslation(
                "reviews.again",
                DayWords.ahead(
                        this, revealed.today(), requireNonNull(revealed.next().get(level)))));
        when.addClassNames("small", "again");
        NativeButton button = new NativeButton("", click -> actions.grade(level));
        button.addClassName("level");
        button.add(number, new Span(name, anchor, when));
        return button;
    }
}
