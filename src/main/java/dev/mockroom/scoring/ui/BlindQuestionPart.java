package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.scoring.BlindQuestion;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.ui.RichText;
import java.util.List;
import java.util.Optional;

/// One question of the blind sheet: prompt, own answer, and how well it went.
final class BlindQuestionPart extends Section {

    private final LevelPicker picker;

    BlindQuestionPart(BlindQuestion question, int of, SerializableConsumer<Optional<Rating>> rated) {
        addClassNames("section", "blind-question");
        setId("question-" + question.number());
        // Focusable, so that a click anywhere in it lets the keys 1 to 4 speak of it.
        getElement().setAttribute("tabindex", "-1");
        String title = getTranslation("scoring.question", question.number(), of);
        setAriaLabel(title);
        RichText prompt = new RichText(question.prompt());
        prompt.addClassName("prompt");
        picker = new LevelPicker(
                getTranslation("scoring.blind.level", question.number()),
                List.of(Rating.values()),
                rating -> getTranslation("scoring.blind.anchor." + rating.name()),
                rated);
        picker.addClassName("across");
        picker.listenIn(this);
        H3 answerTitle = new H3(getTranslation("scoring.answer"));
        answerTitle.addClassNames("small", "faint");
        Span keys = new Span(getTranslation("scoring.blind.keys"));
        keys.addClassNames("keys", "small", "faint", "only-wide");
        H3 levelTitle = new H3(new Span(getTranslation("scoring.blind.ask")), keys);
        Div answer = new Div(answerTitle, new OwnAnswer(question.answer(), question.skipped()));
        answer.addClassName("blind-answer");
        add(new Header(new H2(title)), prompt, answer, levelTitle, picker);
        picker.show(question.chosen());
    }

    void show(Optional<Rating> rating) {
        picker.show(rating);
    }
}
