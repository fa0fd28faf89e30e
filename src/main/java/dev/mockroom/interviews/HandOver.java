package dev.mockroom.interviews;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who interviews, and which links to that seat are about.
///
/// @param companyName empty for any
/// @param sitting     null while nobody sits there
/// @param links       not used, not taken back, not expired; the newest first
public record HandOver(
        InterviewId interview,
        String companyName,
        Phase phase,
        @Nullable Sitting sitting,
        List<SeatLink> links) implements Serializable {

    public HandOver {
        links = List.copyOf(links);
    }

    /// Who sits in the interviewer's seat, if anybody does.
    public Optional<Sitting> interviewer() {
        return Optional.ofNullable(sitting);
    }

    /// Somebody in the interviewer's seat.
    ///
    /// @param name  empty when they have deleted their account
    /// @param guest whether they have no account here
    /// @param done  whether their scorecard is in, so that the seat stays theirs
    public record Sitting(SeatId seat, String name, boolean guest, Instant joined, boolean done)
            implements Serializable {}
}
