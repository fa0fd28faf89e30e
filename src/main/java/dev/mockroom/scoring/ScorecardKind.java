package dev.mockroom.scoring;

/// Who rates, and what they had seen by then.
public enum ScorecardKind {
    /// The candidate, before any rubric; sealed once submitted.
    BLIND,
    /// The candidate again, alone, beside the rubric; every amendment is kept.
    SELF,
    /// Somebody else, who sees the rubric from the start; sealed once submitted, then every amendment is kept.
    INTERVIEWER
}
