package dev.mockroom.progress.reviews.ui;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.ui.AnswerPages;
import org.springframework.stereotype.Component;

/// Leads from a question to the review in which it is answered first.
@Component
class DeskAnswerPages implements AnswerPages {

    @Override
    public String of(QuestionId question) {
        return DailyReviewView.asking(question);
    }
}
