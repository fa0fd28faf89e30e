package dev.mockroom.interviews;

import dev.mockroom.planning.PlanOutcome;

/// What became of somebody's wish for an interview.
public sealed interface SetUpOutcome {

    /// The interview waits for its candidate.
    record Created(InterviewId interview) implements SetUpOutcome {}

    /// No plan keeps all rules; it says which one, and the smallest relaxation.
    record Refused(PlanOutcome.Refused refusal) implements SetUpOutcome {}
}
