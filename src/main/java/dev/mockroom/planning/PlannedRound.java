package dev.mockroom.planning;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// One round of a plan.
///
/// @param name    of the company's round; empty for a free interview
/// @param minutes what it may take
/// @param items   the questions in order
public record PlannedRound(Optional<String> name, int minutes, List<PlanItem> items) implements Serializable {

    public PlannedRound {
        items = List.copyOf(items);
    }

    /// The minutes of all its questions.
    public int planned() {
        return items.stream().mapToInt(PlanItem::minutes).sum();
    }
}
