package dev.mockroom.interviews;

import dev.mockroom.planning.PlanOutcome;
import dev.mockroom.planning.PlannedRound;
import java.io.Serializable;
import java.util.List;

/// What an interview would be like, or the rule that stands in its way.
public sealed interface OutlineOutcome {

    /// It can be created as it is.
    ///
    /// @param outline of all rounds together
    /// @param rounds  one, or in a loop several
    record Outlined(Outline outline, List<OutlinedRound> rounds) implements OutlineOutcome {

        public Outlined {
            rounds = List.copyOf(rounds);
        }
    }

    /// No plan keeps all rules; it says which one, and the smallest relaxation.
    record Refused(PlanOutcome.Refused refusal) implements OutlineOutcome {}

    /// One round.
    ///
    /// @param name empty for a free interview
    record OutlinedRound(String name, Outline outline) implements Serializable {}

    /// What may be known of this plan beforehand.
    static OutlineOutcome of(PlanOutcome outcome) {
        return switch (outcome) {
            case PlanOutcome.Planned plan -> of(plan.rounds());
            case PlanOutcome.Refused refusal -> new Refused(refusal);
        };
    }

    /// What may be known of these rounds beforehand.
    static Outlined of(List<PlannedRound> rounds) {
        return new Outlined(
                Outline.of(
                        rounds.stream().flatMap(round -> round.items().stream()).toList()),
                rounds.stream()
                        .map(round -> new OutlinedRound(round.name().orElse(""), Outline.of(round.items())))
                        .toList());
    }
}
