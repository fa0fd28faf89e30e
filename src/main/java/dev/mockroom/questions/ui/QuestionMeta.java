package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.questions.QuestionSummary;
import java.util.List;

/// The line below a title: area, minutes, difficulty, who asks.
class QuestionMeta extends Paragraph {

    private static final int NAMED_IN_A_ROW = 3;

    private QuestionMeta(QuestionSummary question, int named) {
        addClassName("meta");
        add(
                new Span(question.area()),
                new Span(getTranslation("questions.minutes", question.minutes())),
                new DifficultyPips(question.difficulty()));
        if (!question.askers().isEmpty()) {
            add(new Span(askers(question.askers(), named)));
        }
    }

    /// With all askers.
    static QuestionMeta full(QuestionSummary question) {
        return new QuestionMeta(question, Integer.MAX_VALUE);
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
