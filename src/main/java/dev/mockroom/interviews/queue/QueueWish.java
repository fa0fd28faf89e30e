package dev.mockroom.interviews.queue;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.shared.Seniority;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody wants who waits.
///
/// @param profile null for any company
/// @param minutes of each of the two interviews
/// @param in      how soon; an hour at most, later than that is booked
public record QueueWish(@Nullable CompanyId profile, int minutes, Seniority seniority, Duration in)
        implements Serializable {

    /// Beyond that people book.
    public static final Duration FARTHEST = Duration.ofHours(1);

    public QueueWish {
        if (minutes < 10 || minutes > 120) {
            throw new IllegalArgumentException("An interview takes 10 to 120 minutes, not " + minutes);
        }
        if (in.isNegative() || in.compareTo(FARTHEST) > 0) {
            throw new IllegalArgumentException("Nobody waits for " + in);
        }
    }

    /// Whose questions they want, if they care.
    public Optional<CompanyId> company() {
        return Optional.ofNullable(profile);
    }
}
