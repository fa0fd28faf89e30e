package dev.mockroom.progress.reviews;

import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What today's review holds.
///
/// @param rows     the questions still to come today, in their order
/// @param minutes  about how long they take together
/// @param done     how many were graded today
/// @param backlog  how many more are due, above what the day takes
/// @param upcoming the next day on which something is due; null where nothing is scheduled
public record DueReviews(
        List<Row> rows,
        int minutes,
        int done,
        int backlog,
        @Nullable LocalDate upcoming) implements Serializable {

    public DueReviews {
        rows = List.copyOf(rows);
    }

    /// The next day on which something is due, if anything is scheduled.
    public Optional<LocalDate> next() {
        return Optional.ofNullable(upcoming);
    }

    /// A question that is due.
    ///
    /// @param last   the day on which it was last answered, or studied
    /// @param before the level of the last answer; null where it was only studied
    public record Row(
            String title,
            LocalDate due,
            LocalDate last,
            @Nullable Level before) implements Serializable {

        /// The level of the last answer, if it was ever answered.
        public Optional<Level> level() {
            return Optional.ofNullable(before);
        }
    }
}
