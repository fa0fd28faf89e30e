package dev.mockroom.progress;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Phase;
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

    /// Another interview, set up like the last one.
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
            long seed)
            implements NextStep {

        public Practise {
            slots = List.copyOf(slots);
        }

        /// The company to be asked like; empty for any.
        public Optional<CompanyId> company() {
            return Optional.ofNullable(chosenCompany);
        }

        /// The weakest area among the slots, if enough answers say so.
        public Optional<Strength> weakest() {
            return Optional.ofNullable(weakArea);
        }
    }

    /// Nothing was ever answered.
    record Begin() implements NextStep {}
}
