package dev.mockroom.planning;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// What the planner answers: a plan, or the rule that stood in the way.
public sealed interface PlanOutcome extends Serializable {

    /// Questions in order whose minutes fit.
    ///
    /// @param rounds one, or in a loop several
    record Planned(List<PlannedRound> rounds) implements PlanOutcome {

        public Planned {
            rounds = List.copyOf(rounds);
        }

        /// The questions of all rounds; the numbers begin anew in each.
        public List<PlanItem> items() {
            return rounds.stream().flatMap(round -> round.items().stream()).toList();
        }

        /// The minutes of all items.
        public int minutes() {
            return rounds.stream().mapToInt(PlannedRound::planned).sum();
        }
    }

    /// No plan keeps all hard rules.
    ///
    /// @param rule       the rule that stood in the way
    /// @param round      the round in which it did; empty for a free interview
    /// @param minutes    what was to be filled
    /// @param relaxation the smallest change that helps
    /// @param relaxed    the blueprint with that change, from which a plan was made to be sure;
    ///     empty where nothing that can be asked of the planner helps
    record Refused(Rule rule, Optional<String> round, int minutes, Relaxation relaxation, Optional<Blueprint> relaxed)
            implements PlanOutcome {}

    /// A hard rule that no choice of questions could keep.
    enum Rule {
        /// There is nothing to choose from.
        BANK_IS_EMPTY,
        /// What is to stay in the plan does not go together in its minutes.
        KEPT_DO_NOT_FIT,
        /// What would fill the minutes was seen too lately.
        SEEN_LATELY,
        /// Every question takes longer than the interview.
        QUESTIONS_TOO_LONG,
        /// All there is does not fill the interview.
        BANK_IS_THIN
    }

    /// The smallest change that would give a plan.
    enum Relaxation {
        IMPORT_QUESTIONS,
        /// Let go of what was to stay or not to come.
        DROP_WISHES,
        /// Let questions come back sooner.
        FEWER_REST_DAYS,
        /// Take more minutes.
        MORE_MINUTES,
        /// Take as many minutes as there are questions for.
        FEWER_MINUTES,
        /// Take other minutes, and let questions come back at once.
        OTHER_MINUTES_AND_NO_REST,
        /// Leave the last rounds of the loop out.
        FEWER_ROUNDS
    }
}
