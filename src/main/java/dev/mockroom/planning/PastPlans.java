package dev.mockroom.planning;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyProfile;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans as they would have been made on a day gone by, for a history that is made up: that of the demo people.
///
/// Somebody must be signed in; nothing else is checked, so no `ui` package touches this class.
@Component
public class PastPlans {

    private final Pools pools;
    private final Companies companies;
    private final PlanStore plans;

    PastPlans(Pools pools, Companies companies, PlanStore plans) {
        this.pools = pools;
        this.companies = companies;
        this.plans = plans;
    }

    /// Makes a plan and keeps it.
    ///
    /// @return empty where there is no good one
    @Transactional
    public Optional<StoredPlan> make(AccountId candidate, Blueprint blueprint, PracticeHistory.Seen seen, Instant at) {
        CompanyProfile profile = blueprint.company().flatMap(companies::profile).orElseGet(companies::any);
        if (!(Planner.plan(pools.current(), profile, blueprint, seen, at) instanceof PlanOutcome.Planned planned)) {
            return Optional.empty();
        }
        PlanId id =
                plans.insert(candidate, blueprint, planned.rounds(), false, at).getFirst();
        return Optional.of(new StoredPlan(
                id, blueprint, Optional.empty(), planned.rounds().getFirst().items()));
    }
}
