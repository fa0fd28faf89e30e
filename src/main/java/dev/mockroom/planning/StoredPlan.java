package dev.mockroom.planning;

import java.util.List;
import java.util.Optional;

/// A plan as it was made, with what was asked for; in a loop, one of its rounds.
///
/// @param round the name of the company's round; empty for a free interview
public record StoredPlan(PlanId id, Blueprint blueprint, Optional<String> round, List<PlanItem> items) {

    public StoredPlan {
        items = List.copyOf(items);
    }

    /// The plan as anybody may see it: without the reasons that rest on somebody's history.
    StoredPlan impersonal() {
        return new StoredPlan(
                id, blueprint, round, items.stream().map(PlanItem::impersonal).toList());
    }

    PlannedRound asRound() {
        return new PlannedRound(round, blueprint.minutes(), items);
    }
}
