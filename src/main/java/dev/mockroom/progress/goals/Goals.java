package dev.mockroom.progress.goals;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the signed-in person works towards: at most one goal at a time, and those that are over.
///
/// Whoever asks for a goal that is not theirs hears that there is none.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Goals {

    private static final int MOST_YEARS = 2;

    private final GoalStore goals;
    private final GoalRecords records;
    private final AreaLevels levels;
    private final Companies companies;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Goals(
            GoalStore goals,
            GoalRecords records,
            AreaLevels levels,
            Companies companies,
            CurrentPerson currentPerson,
            Clock clock) {
        this.goals = goals;
        this.records = records;
        this.levels = levels;
        this.companies = companies;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// All goals, those ahead first.
    public List<Goal> all() {
        return goals.of(currentPerson.id());
    }

    /// Today, where the person is.
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// The goal that is worked towards, with its plan.
    public Optional<PlannedGoal> active(ZoneId zone) {
        AccountId person = currentPerson.id();
        return records.active(person).map(goal -> new PlannedGoal(goal, plan(person, goal.terms(), today(zone))));
    }

    /// What a plan for these terms would be; nothing is stored.
    public GoalPlan plan(GoalTerms terms, ZoneId zone) {
        return plan(currentPerson.id(), terms, today(zone));
    }

    private GoalPlan plan(AccountId person, GoalTerms terms, LocalDate today) {
        CompanyProfile profile = terms.company().flatMap(companies::profile).orElseGet(companies::any);
        return GoalPlan.back(terms, today, profile.topicMix(), levels.of(person));
    }

    /// One goal.
    public Goal find(GoalId goal) {
        return mine(currentPerson.id(), goal);
    }

    /// Keeps a new goal, and works towards it from now on.
    @Transactional
    public SaveOutcome create(GoalTerms terms, ZoneId zone) {
        return refusal(terms, zone).orElseGet(() -> {
            AccountId person = currentPerson.id();
            GoalId id = GoalId.random();
            goals.lock(person);
            goals.insert(person, id, terms, name(terms), clock.instant());
            goals.deactivate(person);
            goals.activate(person, id);
            return new SaveOutcome.Saved(id);
        });
    }

    /// Changes what a goal says.
    ///
    /// @throws IllegalTransition when it is told what came of it
    @Transactional
    public SaveOutcome change(GoalId id, GoalTerms terms, ZoneId zone) {
        AccountId person = currentPerson.id();
        goals.lock(person);
        requireOpen(mine(person, id));
        return refusal(terms, zone).orElseGet(() -> {
            goals.update(id, terms, name(terms));
            return new SaveOutcome.Saved(id);
        });
    }

    /// Works towards this goal instead of another.
    ///
    /// @throws IllegalTransition when it is told what came of it
    @Transactional
    public void activate(GoalId id) {
        AccountId person = currentPerson.id();
        goals.lock(person);
        requireOpen(mine(person, id));
        goals.deactivate(person);
        goals.activate(person, id);
    }

    /// Keeps what came of it.
    ///
    /// @throws IllegalTransition when its day is not over yet
    @Transactional
    public void tell(GoalId id, Outcome outcome, ZoneId zone) {
        AccountId person = currentPerson.id();
        goals.lock(person);
        if (!mine(person, id).terms().date().isBefore(today(zone))) {
            throw new IllegalTransition("The day of this goal is still ahead.");
        }
        goals.tell(id, outcome, clock.instant());
    }

    /// Throws a goal away.
    @Transactional
    public void delete(GoalId id) {
        AccountId person = currentPerson.id();
        goals.lock(person);
        goals.delete(mine(person, id).id());
    }

    private Optional<SaveOutcome> refusal(GoalTerms terms, ZoneId zone) {
        LocalDate today = today(zone);
        if (terms.date().isBefore(today)) {
            return Optional.of(new SaveOutcome.TooLate());
        }
        if (terms.date().isAfter(today.plusYears(MOST_YEARS))) {
            return Optional.of(new SaveOutcome.TooFar());
        }
        return Optional.empty();
    }

    private String name(GoalTerms terms) {
        return terms.company()
                .flatMap(companies::profile)
                .map(CompanyProfile::name)
                .orElse("");
    }

    private static void requireOpen(Goal goal) {
        if (goal.outcome().isPresent()) {
            throw new IllegalTransition("What came of this goal is told; it stays as it was.");
        }
    }

    private Goal mine(AccountId person, GoalId goal) {
        return goals.find(person, goal).orElseThrow(() -> new NotFound("There is no such goal."));
    }
}
