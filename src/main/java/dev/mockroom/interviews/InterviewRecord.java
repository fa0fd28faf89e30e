package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.shared.Seniority;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One interview as the features above it see it.
///
/// @param company     whose profile it followed; empty for any
/// @param companyName what that company is called; empty text for any
/// @param minutes     what was asked for
/// @param ended       when it was over, if it is
/// @param attempts    in the order of the plan
public record InterviewRecord(
        InterviewId id,
        AccountId candidate,
        SeatId seat,
        Optional<CompanyId> company,
        String companyName,
        Seniority seniority,
        int minutes,
        Phase phase,
        Instant created,
        Optional<Instant> ended,
        List<AttemptRecord> attempts) {

    public InterviewRecord {
        attempts = List.copyOf(attempts);
    }

    /// The same with these attempts.
    InterviewRecord with(List<AttemptRecord> others) {
        return new InterviewRecord(
                id, candidate, seat, company, companyName, seniority, minutes, phase, created, ended, others);
    }
}
