package dev.mockroom.planning;

import dev.mockroom.accounts.AccountId;
import java.util.Set;

/// What there is to ask in place of one question of a plan that somebody walks through.
public sealed interface Substitute {

    /// Another question, in a further version of the plan.
    ///
    /// @param plan the version with it; the one before stays as it was
    record Found(PlanId plan, PlanItem item) implements Substitute {}

    /// No question keeps all rules.
    ///
    /// @param minutes how many more than there are the shortest one needs, where it is for want of them; else 0
    record None(Why why, int minutes) implements Substitute {}

    /// What stood in the way.
    enum Why {
        /// There would be one, had it not been seen lately.
        SEEN_LATELY,
        /// There would be one, but it takes longer than there are minutes.
        TOO_LONG,
        /// There is none left.
        NOTHING_ELSE
    }

    /// What the plan must keep clear of.
    ///
    /// @param plans those whose questions may not be asked, nor their like
    /// @param both  whom roles are swapped with, so that what they have seen stays away too
    record Apart(Set<PlanId> plans, Set<AccountId> both) {

        public Apart {
            plans = Set.copyOf(plans);
            both = Set.copyOf(both);
        }
    }
}
