package dev.mockroom.progress.goals;

/// What became of the wish to keep a goal.
public sealed interface SaveOutcome {

    /// It is kept.
    record Saved(GoalId goal) implements SaveOutcome {}

    /// Its date is over; a goal lies ahead.
    record TooLate() implements SaveOutcome {}

    /// Its date is more than two years away.
    record TooFar() implements SaveOutcome {}
}
