package dev.mockroom.progress;

/// Whose word a number rests on; the two are never mixed.
public enum Rater {
    /// Interviewers.
    OTHERS,
    /// The candidate alone, beside the rubric.
    SELF
}
