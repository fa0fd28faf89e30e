package dev.mockroom.progress;

import dev.mockroom.interviews.InterviewId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long the clock ran on the questions of one area, against what they were planned for.
///
/// @param answers newest first
/// @param median  the middle of the shares of the plan that were used; 1 is just as planned
public record TimeSpent(String area, List<OnAnswer> answers, double median) implements Serializable {

    public TimeSpent {
        answers = List.copyOf(answers);
    }

    /// How long it ran on one.
    ///
    /// @param openTitle null until the blind sheet is submitted
    /// @param planned   in minutes
    /// @param spent     in minutes
    public record OnAnswer(
            InterviewId interview,
            int number,
            Instant at,
            @Nullable String openTitle,
            int planned,
            double spent) implements Serializable {

        /// The question's title, once it is open.
        public Optional<String> title() {
            return Optional.ofNullable(openTitle);
        }

        /// The share of the plan that was used.
        public double share() {
            return spent / planned;
        }
    }
}
