package dev.mockroom.questions.ui;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.IllegalTransition;

/// Where a question is answered at one's own desk; the feature that keeps such answers goes there.
public interface AnswerPages {

    /// Puts this question before the signed-in person and goes where they answer it. It is a step and no address, so
    /// that a link alone asks nobody anything.
    ///
    /// @throws IllegalTransition when an interview of theirs still asks it
    void answer(QuestionId question);
}
