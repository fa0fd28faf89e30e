package dev.mockroom.companies;

/// How far an interviewer follows up on one question before the next.
public enum FollowUpDepth {
    /// Many questions, hardly a follow-up.
    BRIEF,
    /// One follow-up a question.
    USUAL,
    /// Few questions, each followed to its ground.
    DEEP
}
