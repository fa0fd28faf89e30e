package dev.mockroom.questions;

import dev.mockroom.accounts.AccountId;

/// What study must know of interviews; the feature that runs them answers.
public interface OpenInterviews {

    /// Whether this person still has to answer this question in an interview that is not over.
    boolean holds(AccountId person, QuestionId question);
}
