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
    record Refused(Rule rule, Relaxation relaxation) implements PlanOutcome {}

    /// A hard rule.
    enum Rule {
        /// The bank has no question at all.
        BANK_IS_EMPTY,
        /// Everything that would fit was seen lately.
        SEEN_LATELY,
        /// No question is short enough.
        MINUTES_DO_NOT_FIT
    }

    /// The smallest change that would give a plan.
    enum Relaxation {
        IMPORT_QUESTIONS,
        ALLOW_SEEN,
        MORE_MINUTES,
        ANY_COMPANY
    }
}
