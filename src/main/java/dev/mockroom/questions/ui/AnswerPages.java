package dev.mockroom.questions.ui;

import dev.mockroom.questions.QuestionId;

/// Where a question is answered at one's own desk; the feature that keeps such answers says so.
public interface AnswerPages {

    /// The address at which the signed-in person answers this question now, if no interview of theirs still asks it.
    String of(QuestionId question);
}
