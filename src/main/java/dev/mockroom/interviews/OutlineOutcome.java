package dev.mockroom.interviews;

import dev.mockroom.planning.PlanOutcome;

/// What an interview would be like, or the rule that stands in its way.
public sealed interface OutlineOutcome {

    /// It can be created as it is.
    record Outlined(Outline outline) implements OutlineOutcome {}

    /// No plan keeps all rules; it says which one, and the smallest relaxation.
    record Refused(PlanOutcome.Refused refusal) implements OutlineOutcome {}
}
