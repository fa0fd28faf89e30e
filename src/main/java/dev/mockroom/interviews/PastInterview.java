package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.planning.StoredPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An interview that is made up, as it is told to [PastInterviews].
///
/// @param companyName empty for any
/// @param begun       when its clock was started
/// @param items       in the order of the plan; what is missing at the end was not reached
/// @param interviewer who sat opposite; null for nobody
public record PastInterview(
        AccountId candidate,
        StoredPlan plan,
        String companyName,
        Instant begun,
        List<Item> items,
        @Nullable AccountId interviewer) {

    public PastInterview {
        items = List.copyOf(items);
    }

    /// What happened with one question.
    ///
    /// @param spent how long the clock ran on it
    /// @param hints how many hints were taken, as far as there are any
    /// @param typed one after the other, all within the time spent; may be none
    public record Item(Duration spent, int hints, List<Keystroke> typed) {

        public Item {
            typed = List.copyOf(typed);
        }
    }
}
