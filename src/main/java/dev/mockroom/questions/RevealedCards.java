package dev.mockroom.questions;

import dev.mockroom.accounts.AccountId;

/// What reports must know of debriefs; the feature that opens them answers.
public interface RevealedCards {

    /// Whether this person has seen this question's card in a debrief of theirs.
    boolean revealed(AccountId person, QuestionId question);
}
