package dev.mockroom.planning;

import java.util.List;

/// What the planner answers: a plan, or the rule that stood in the way.
public sealed interface PlanOutcome {

    /// Questions in order whose minutes fit.
    record Planned(List<PlanItem> items) implements PlanOutcome {

        public Planned {
            items = List.copyOf(items);
        }

        /// The minutes of all items.
        public int minutes() {
            return items.stream().mapToInt(PlanItem::minutes).sum();
        }
    }

    /// No plan keeps all hard rules.
    ///
    /// @param rule       the rule that stood in the way
    /// @param relaxation the smallest change that would help
    /// @param minutes    the minutes that the relaxation speaks of; 0 where it speaks of none
    record Refused(Rule rule, Relaxation relaxation, int minutes) implements PlanOutcome {}

    /// A hard rule that no choice of questions could keep.
    enum Rule {
        /// There is nothing to choose from.
        BANK_IS_EMPTY,
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
        /// Let questions come back that were seen.
        ALLOW_SEEN,
        /// Take the minutes of the shortest question.
        MORE_MINUTES,
        /// Take as many minutes as there are questions for.
        FEWER_MINUTES
    }
}
