package dev.mockroom.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.questions.QuestionSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The line below a title: area, minutes, difficulty, who asks.
class QuestionMeta extends Paragraph {

    private static final int NAMED_IN_A_ROW = 3;

    private QuestionMeta(QuestionSummary question, int named) {
        addClassName("meta");
        add(
                new Span(question.area()),
                new Span(getTranslation("questions.minutes", question.minutes())),
                new DifficultyPips(question.difficulty()));
        if (!question.askers().isEmpty() && named > 0) {
            add(new Span(askers(question.askers(), named)));
        }
    }

    /// With all askers, each a link where it has a page.
    static QuestionMeta full(QuestionSummary question, Function<String, Optional<String>> pages) {
        QuestionMeta meta = new QuestionMeta(question, 0);
        if (!question.askers().isEmpty()) {
            Span askers = new Span();
            askers.addClassName("askers");
            List<Component> names = question.askers().stream()
                    .map(asker -> pages.apply(asker)
                            .<Component>map(page -> new Anchor(page, asker))
                            .orElseGet(() -> new Span(asker)))
                    .toList();
            askers.add(new Span(meta.getTranslation("questions.askers")));
            names.forEach(askers::add);
            meta.add(askers);
        }
        return meta;
    }

    /// With the first few askers and the number of the others.
    static QuestionMeta brief(QuestionSummary question) {
        return new QuestionMeta(question, NAMED_IN_A_ROW);
    }

    private String askers(List<String> askers, int named) {
        // One more than the limit is named rather than counted: it takes no more room.
        if (askers.size() <= named + 1L) {
            return getTranslation("questions.askedBy", String.join(", ", askers));
        }
        return getTranslation(
                "questions.askedByMore", String.join(", ", askers.subList(0, named)), askers.size() - named);
    }
}
