package dev.mockroom.progress.reviews;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where somebody is in today's review, with what they may see there.
public sealed interface ReviewStep extends Serializable {

    /// The place of a question among those of the day.
    ///
    /// @param number from 1, those that are done included
    /// @param of     how many there are today in all
    record Place(int number, int of) implements Serializable {}

    /// A prompt to answer, and nothing else of its card.
    ///
    /// @param room     where its answer is typed
    /// @param undoable whether the day's last step can be taken back
    record Asked(
            AttemptId attempt,
            InterviewId room,
            String prompt,
            String area,
            Difficulty difficulty,
            Place place,
            boolean undoable)
            implements ReviewStep {}

    /// The card lies open, to mark what was there and to grade.
    ///
    /// @param answer what was typed; empty where it was said aloud
    /// @param next   the day on which it would come back after each grade
    record Revealed(
            AttemptId attempt,
            Card card,
            String answer,
            Map<SignalId, Mark> marks,
            Map<Level, LocalDate> next,
            LocalDate today,
            Place place)
            implements ReviewStep {

        public Revealed {
            marks = Map.copyOf(marks);
            next = Map.copyOf(next);
        }
    }

    /// Nothing more today.
    ///
    /// @param done     how many were graded today
    /// @param backlog  how many more are due, above what the day takes
    /// @param upcoming the next day on which something is due; null where nothing is scheduled
    /// @param undoable whether the day's last step can be taken back
    record Finished(int done, int backlog, @Nullable LocalDate upcoming, LocalDate today, boolean undoable)
            implements ReviewStep {

        /// The next day on which something is due, if anything is scheduled.
        public Optional<LocalDate> next() {
            return Optional.ofNullable(upcoming);
        }
    }
}
