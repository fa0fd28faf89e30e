package dev.mockroom.progress.reviews.ui;

import com.vaadin.flow.component.UI;
import dev.mockroom.progress.reviews.Reviews;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.ui.AnswerPages;
import org.springframework.stereotype.Component;

/// Leads from a question to the review in which it is answered first.
@Component
class DeskAnswerPages implements AnswerPages {

    private final Reviews reviews;

    DeskAnswerPages(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void answer(QuestionId question) {
        reviews.ask(question);
        // It may come above what a day takes.
        UI.getCurrent().navigate(DailyReviewView.class, DailyReviewView.more(1));
    }
}
