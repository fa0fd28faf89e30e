package dev.mockroom.planning;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyProfile;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes plans for the signed-in candidate and keeps those that are used.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Planning {

    private final Pools pools;
    private final Companies companies;
    private final ObjectProvider<PracticeHistory> history;
    private final PlanStore plans;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Planning(
            Pools pools,
            Companies companies,
            ObjectProvider<PracticeHistory> history,
            PlanStore plans,
            CurrentPerson currentPerson,
            Clock clock) {
        this.pools = pools;
        this.companies = companies;
        this.history = history;
        this.plans = plans;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// A plan for the signed-in candidate; nothing is stored.
    public PlanOutcome propose(Blueprint blueprint) {
        AccountId candidate = currentPerson.id();
        PracticeHistory known = history.getIfAvailable();
        PracticeHistory.Seen seen = known == null ? PracticeHistory.Seen.NOTHING : known.of(candidate);
        CompanyProfile profile = blueprint.company().flatMap(companies::profile).orElseGet(companies::any);
        return Planner.plan(pools.current(), profile, blueprint, seen, clock.instant());
    }

    /// Keeps a plan for the signed-in candidate.
    @Transactional
    public PlanId keep(Blueprint blueprint, PlanOutcome.Planned plan) {
        return plans.insert(currentPerson.id(), blueprint, plan.items(), clock.instant());
    }

    /// Stored plans by id, for the interviews they belong to, in two statements however many.
    ///
    /// The caller has checked that this person may see them; titles and reasons stay closed until the interview is
    /// over.
    public Map<PlanId, StoredPlan> find(Collection<PlanId> ids) {
        return plans.find(ids);
    }
}
