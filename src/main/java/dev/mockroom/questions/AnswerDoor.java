package dev.mockroom.questions;

import java.util.Optional;

/// Where a question can be answered at once; a feature that lets people answer says so.
public interface AnswerDoor {

    /// The address, without a leading slash, at which the signed-in person can answer this question now.
    Optional<String> address(QuestionId question);
}
