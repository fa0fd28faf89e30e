package dev.mockroom.progress;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where somebody stands with one company.
///
/// @param by         whose word the levels rest on
/// @param areas      their strength in every area that they have answered in
/// @param answered   how many of the company's questions they have answered
/// @param latest     their last interviews modelled on it, the latest first
/// @param interviews how many such interviews there are in all
public record CompanyStanding(Rater by, List<Strength> areas, int answered, List<Past> latest, int interviews)
        implements Serializable {

    public CompanyStanding {
        areas = List.copyOf(areas);
        latest = List.copyOf(latest);
    }

    /// An interview that is over.
    ///
    /// @param rated the candidate's verdict; null until the blind sheet is submitted
    public record Past(
            InterviewId interview,
            Instant ended,
            int minutes,
            int questions,
            @Nullable Level rated) implements Serializable {

        /// The candidate's verdict, once there is one.
        public Optional<Level> verdict() {
            return Optional.ofNullable(rated);
        }
    }
}
