package dev.mockroom.progress;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Phase;
import dev.mockroom.progress.goals.GoalPlan;
import dev.mockroom.shared.Seniority;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The one thing to do next.
public sealed interface NextStep extends Serializable {

    /// An interview is not over.
    ///
    /// @param companyName empty for any
    /// @param slots       its questions, in order
    record Continue(InterviewId interview, Phase phase, String companyName, int minutes, List<Slot> slots)
            implements NextStep {

        public Continue {
            slots = List.copyOf(slots);
        }
    }

    /// An interview is over, and its candidate has not said how it went.
    ///
    /// @param companyName empty for any
    /// @param slots       its questions, in order
    record Rate(InterviewId interview, Instant ended, String companyName, int minutes, List<Slot> slots)
            implements NextStep {

        public Rate {
            slots = List.copyOf(slots);
        }
    }

    /// Questions are due for review.
    ///
    /// @param count   how many today's review holds
    /// @param minutes about how long they take
    /// @param done    how many were graded today
    record Review(int count, int minutes, int done) implements NextStep {}

    /// The goal's date is tomorrow, or today: nothing new.
    ///
    /// @param companyName empty for any
    /// @param theDay      whether it is the day itself
    record Rest(String companyName, boolean theDay) implements NextStep {}

    /// Another interview, set up for the goal, or like the last one.
    ///
    /// @param chosenCompany null for any
    /// @param companyName   empty for any
    /// @param slots         what a plan would ask now, in order; empty where none can be made
    /// @param weakArea      the weakest area among the slots, if enough answers say so
    /// @param seed          gives just this plan again
    record Practise(
            @Nullable CompanyId chosenCompany,
            String companyName,
            int minutes,
            Seniority seniority,
            List<Slot> slots,
            @Nullable Strength weakArea,
            long seed,
            GoalPlan.@Nullable Practise aim)
            implements NextStep {

        public Practise {
            slots = List.copyOf(slots);
        }

        /// The company to be asked like; empty for any.
        public Optional<CompanyId> company() {
            return Optional.ofNullable(chosenCompany);
        }

        /// What the plan back from a goal's date says of today, if there is a goal.
        public Optional<GoalPlan.Practise> planned() {
            return Optional.ofNullable(aim);
        }

        /// The weakest area among the slots, if enough answers say so.
        public Optional<Strength> weakest() {
            return Optional.ofNullable(weakArea);
        }
    }

    /// Nothing was ever answered.
    record Begin() implements NextStep {}
}
