package dev.mockroom.scoring;

/// Who rates, and what they had seen by then.
public enum ScorecardKind {
    /// The candidate, before any rubric; sealed once submitted.
    BLIND,
    /// The candidate again, alone, beside the rubric; every amendment is kept.
    SELF
}
