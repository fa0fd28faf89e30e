package dev.mockroom.planning;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.companies.ProfileRecords;
import dev.mockroom.planning.PlanStore.Versions;
import dev.mockroom.planning.Substitute.Found;
import dev.mockroom.planning.Substitute.None;
import dev.mockroom.planning.Substitute.Why;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans that somebody walks through: one of their questions is exchanged for another, in a further version.
///
/// A guest may lead an interview, so nobody need be signed in. Nothing is checked here, so no `ui` package touches this
/// class; a test keeps it so.
@Component
@Transactional(readOnly = true)
public class RunningPlans {

    private final Pools pools;
    private final ProfileRecords profiles;
    private final ObjectProvider<PracticeHistory> history;
    private final PlanStore plans;
    private final Clock clock;

    RunningPlans(
            Pools pools,
            ProfileRecords profiles,
            ObjectProvider<PracticeHistory> history,
            PlanStore plans,
            Clock clock) {
        this.pools = pools;
        this.profiles = profiles;
        this.history = history;
        this.plans = plans;
        this.clock = clock;
    }

    /// The next best question in place of one, by the rules the plan was made with. Nothing that stood in an earlier
    /// version comes back this way, so the plan's seed and how often was exchanged decide which it is.
    ///
    /// @param plan   the version that its candidate walks through
    /// @param number the question's, 1 for the first
    /// @throws NotFound when there is no such plan
    @Transactional
    public Substitute another(PlanId plan, int number, Substitute.Apart apart) {
        Versions versions = versions(plan);
        Substituting substituting = substituting(versions, apart);
        return substituting
                .best(number)
                .<Substitute>map(item -> keep(versions, item))
                .orElseGet(() -> substituting.refusal(number));
    }

    /// The question that stood there before the last exchange of this number, if its minutes still fit.
    ///
    /// @throws NotFound when there is no such plan
    @Transactional
    public Substitute before(PlanId plan, int number) {
        Versions versions = versions(plan);
        PlanItem present = item(versions.last(), number);
        return versions.plans().reversed().stream()
                .map(version -> item(version, number))
                .filter(item -> !item.question().equals(present.question()))
                .findFirst()
                .map(item -> back(versions, item))
                .orElseGet(() -> new None(Why.NOTHING_ELSE, 0));
    }

    private Substitute back(Versions versions, PlanItem item) {
        int over =
                substituting(versions, new Substitute.Apart(Set.of(), Set.of())).over(item);
        return over > 0 ? new None(Why.TOO_LONG, over) : keep(versions, item);
    }

    private Found keep(Versions versions, PlanItem item) {
        List<PlanItem> items = versions.last().items().stream()
                .map(each -> each.number() == item.number() ? item : each)
                .toList();
        return new Found(plans.insert(versions, items, clock.instant()), item);
    }

    private Substituting substituting(Versions versions, Substitute.Apart apart) {
        Blueprint blueprint = versions.last().blueprint();
        CompanyProfile profile = blueprint.company().flatMap(profiles::profile).orElseGet(profiles::any);
        PracticeHistory.Seen seen = history(versions.owner());
        for (AccountId other : apart.both()) {
            seen = seen.swappingWith(history(other));
        }
        Set<PlanId> all = new HashSet<>(apart.plans());
        all.add(versions.last().id());
        return new Substituting(
                pools.current(),
                profile,
                blueprint,
                seen,
                clock.instant(),
                versions.last().items(),
                union(plans.everPlanned(all)));
    }

    /// Every question that stood in these plans or in another version of them: whoever led has read its card.
    public Set<QuestionId> everPlanned(Collection<PlanId> ids) {
        return union(plans.everPlanned(ids));
    }

    /// The same for each plan, in one statement.
    public Map<PlanId, Set<QuestionId>> everPlannedIn(Collection<PlanId> ids) {
        return plans.everPlanned(ids);
    }

    private static Set<QuestionId> union(Map<PlanId, Set<QuestionId>> planned) {
        return planned.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// With which follow-up each question of a plan is asked, by its number; 0 for none.
    public Map<Integer, Integer> followUps(PlanId id) {
        return plans.items(List.of(id)).getOrDefault(id, List.of()).stream()
                .collect(Collectors.toMap(PlanItem::number, PlanItem::followUp));
    }

    private Versions versions(PlanId plan) {
        return plans.versions(plan)
                .filter(versions -> versions.last().id().equals(plan))
                .orElseThrow(() -> new NotFound("There is no such plan."));
    }

    private static PlanItem item(StoredPlan plan, int number) {
        return plan.items().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such question."));
    }

    private PracticeHistory.Seen history(AccountId person) {
        PracticeHistory known = history.getIfAvailable();
        return known == null ? PracticeHistory.Seen.NOTHING : known.of(person);
    }
}
