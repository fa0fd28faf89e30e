package dev.mockroom.planning;

import java.util.List;

/// A plan that was handed on by its id, as the one who opens it may see it.
///
/// @param rounds     one, or in a loop several
/// @param own        whether the one who opens it has made it
/// @param seenBefore how many of its questions they have met
public record SharedPlan(PlanId id, Blueprint blueprint, List<PlannedRound> rounds, boolean own, int seenBefore) {

    public SharedPlan {
        rounds = List.copyOf(rounds);
    }
}
