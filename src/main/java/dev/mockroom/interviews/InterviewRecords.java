package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads interviews for the features above this one, which answer for who may see what.
///
/// Nothing is checked here, so no `ui` package touches this class; a test keeps it so.
@Service
@Transactional(readOnly = true)
public class InterviewRecords {

    /// The interview with all its attempts, in a constant number of statements.
    public Optional<InterviewRecord> find(InterviewId interview) {
        return Optional.empty();
    }

    /// The interview that an attempt belongs to.
    public Optional<InterviewRecord> of(AttemptId attempt) {
        return Optional.empty();
    }

    /// A candidate's interviews, newest first, in a constant number of statements.
    ///
    /// @param limit how many at most
    public List<InterviewRecord> of(AccountId candidate, int limit) {
        return List.of();
    }
}
