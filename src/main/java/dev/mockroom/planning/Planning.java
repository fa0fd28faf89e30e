package dev.mockroom.planning;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        return Planner.plan(pools.current(), profile(blueprint), blueprint, own(), clock.instant());
    }

    /// A plan for the signed-in candidate whose turn it is after roles have swapped: nothing that either has seen
    /// lately, and nothing that was asked in the first turn, nor its like, however short the rest.
    ///
    /// @param others whom the caller has seen sit in one meeting with them
    /// @param asked  the questions of the first turn, whose rubrics one of them has read
    public PlanOutcome propose(Blueprint blueprint, Collection<AccountId> others, Collection<QuestionId> asked) {
        PracticeHistory.Seen both = own();
        for (AccountId other : others) {
            both = both.swappingWith(history(other));
        }
        return Planner.plan(pools.current(), profile(blueprint), blueprint, both, clock.instant(), Set.copyOf(asked));
    }

    /// A plan for the signed-in candidate who will swap roles with others over the same
    /// questions: nothing that either has seen lately.
    ///
    /// @param others whom the caller has seen sit in one meeting with them
    public PlanOutcome propose(Blueprint blueprint, Collection<AccountId> others) {
        return propose(blueprint, others, Set.of());
    }

    /// The titles of a plan that was proposed to the signed-in person, who has chosen to see them.
    ///
    /// It tells titles, never what a question asks; so it does not count as seen, and the same
    /// blueprint still gives the same plan.
    public PlanPreview preview(PlanOutcome.Planned plan) {
        return preview(plan.rounds());
    }

    /// The titles of a plan of one's own that was shared.
    ///
    /// @throws NotFound when it is not theirs
    public PlanPreview preview(PlanId id) {
        SharedPlan plan = shared(id);
        if (!plan.own()) {
            throw new NotFound("There is no such plan.");
        }
        return preview(plan.rounds());
    }

    private PlanPreview preview(List<PlannedRound> rounds) {
        Pool pool = pools.current();
        return new PlanPreview(rounds.stream()
                .map(round -> new PlanPreview.Round(
                        round.name(),
                        round.items().stream()
                                .map(item -> new PlanPreview.Pick(item, pool.title(item.question())))
                                .toList()))
                .toList());
    }

    /// The next best question in place of one in the plan of this blueprint, and what it costs.
    public Optional<Exchange> exchange(Blueprint blueprint, QuestionId from) {
        return Planner.exchange(pools.current(), profile(blueprint), blueprint, own(), clock.instant(), from);
    }

    /// Keeps a plan for the signed-in candidate.
    ///
    /// @return one id for each round, in order
    @Transactional
    public List<PlanId> keep(Blueprint blueprint, PlanOutcome.Planned plan) {
        return plans.insert(currentPerson.id(), blueprint, plan.rounds(), false, clock.instant());
    }

    /// Keeps the plan of this blueprint for others too; whoever knows the id may take the same
    /// interview.
    ///
    /// @return empty where there is no such plan any more
    @Transactional
    public Optional<PlanId> share(Blueprint blueprint) {
        return switch (propose(blueprint)) {
            case PlanOutcome.Planned plan ->
                Optional.of(plans.insert(currentPerson.id(), blueprint, plan.rounds(), true, clock.instant())
                        .getFirst());
            case PlanOutcome.Refused refused -> Optional.empty();
        };
    }

    /// A plan of one's own, or one that was shared.
    ///
    /// @throws NotFound when it is neither
    public SharedPlan shared(PlanId id) {
        AccountId person = currentPerson.id();
        PlanStore.Owned owned = plans.findOpen(id, person).orElseThrow(Planning::none);
        Map<PlanId, StoredPlan> found = find(owned.rounds());
        List<StoredPlan> rounds =
                owned.rounds().stream().map(found::get).filter(Objects::nonNull).toList();
        Set<QuestionId> met = own().questions().keySet();
        return new SharedPlan(
                id,
                rounds.getFirst().blueprint(),
                rounds.stream().map(StoredPlan::asRound).toList(),
                owned.owner().equals(person),
                (int) rounds.stream()
                        .flatMap(round -> round.items().stream())
                        .filter(item -> met.contains(item.question()))
                        .count());
    }

    /// Takes a shared plan: the same questions, kept for the signed-in person, so that theirs
    /// lasts when the other's goes.
    ///
    /// @throws NotFound when it is not shared
    @Transactional
    public Taken take(PlanId id) {
        SharedPlan plan = shared(id);
        return new Taken(
                plan.blueprint(),
                plans.insert(currentPerson.id(), plan.blueprint(), plan.rounds(), false, clock.instant()),
                new PlanOutcome.Planned(plan.rounds()));
    }

    /// A plan that was taken.
    ///
    /// @param ids one for each round, in order
    public record Taken(Blueprint blueprint, List<PlanId> ids, PlanOutcome.Planned plan) {}

    /// Stored plans by id, for the interviews they belong to, in a constant number of statements.
    ///
    /// The caller has checked that this person may see them; titles and reasons stay closed until
    /// the interview is over. Reasons that rest on somebody's history are there for that person
    /// alone.
    public Map<PlanId, StoredPlan> find(Collection<PlanId> ids) {
        return plans.find(ids, currentPerson.id());
    }

    private CompanyProfile profile(Blueprint blueprint) {
        return blueprint.company().flatMap(companies::profile).orElseGet(companies::any);
    }

    private PracticeHistory.Seen own() {
        return history(currentPerson.id());
    }

    private PracticeHistory.Seen history(AccountId person) {
        PracticeHistory known = history.getIfAvailable();
        return known == null ? PracticeHistory.Seen.NOTHING : known.of(person);
    }

    private static NotFound none() {
        return new NotFound("There is no such plan.");
    }

    /// The items of stored plans by id, each in order, in one statement; what [#find] says of the caller holds here.
    public Map<PlanId, List<PlanItem>> items(Collection<PlanId> ids) {
        return plans.items(ids);
    }
}
