package dev.mockroom.planning;

import java.util.List;

/// A plan as it was made, with what was asked for.
public record StoredPlan(PlanId id, Blueprint blueprint, List<PlanItem> items) {

    public StoredPlan {
        items = List.copyOf(items);
    }
}
