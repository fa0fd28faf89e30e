package dev.mockroom.scoring;

/// What of a debrief a link may show; what is not chosen is not sent. No part holds any text of a rubric.
public enum SharePart {
    /// One strength, two gaps and what to practise next, by side and area, never in a rubric's or anybody's words.
    SUMMARY,
    /// Levels and verdicts.
    LEVELS,
    /// The derived score of the whole.
    SCORE,
    /// What the questions are called.
    TITLES,
    /// What the candidate wrote.
    ANSWERS,
    /// What the interviewer wrote of the whole, as long as they agree.
    WORDS
}
