package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far the exchange of scorecards about one interview has come, as the features above see it from one seat.
///
/// @param candidate   whether it is seen from the candidate's seat, else from the interviewer's
/// @param companyName empty for any
/// @param other       what whoever sits opposite is called; empty when they have deleted their account
/// @param own         whether the scorecard of this seat is in
/// @param open        whether what was submitted is open to both sides
/// @param closed      whether the rubrics are still closed to the candidate
/// @param deadline    when the waiting for the other side ends
/// @param revealed    when it opened; null while it has not
public record ExchangeRecord(
        InterviewId interview,
        boolean candidate,
        Instant ended,
        String companyName,
        int minutes,
        String other,
        boolean own,
        boolean open,
        boolean closed,
        Instant deadline,
        @Nullable Instant revealed)
        implements Serializable {

    /// When it opened, if it has.
    public Optional<Instant> opened() {
        return Optional.ofNullable(revealed);
    }

    /// Whether the scorecard of this seat is missing and still taken.
    public boolean isOwed() {
        return !own && !open;
    }
}
