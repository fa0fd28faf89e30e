package dev.mockroom.questions;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.shared.NotFound;
import java.time.Instant;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading a card to the end, at the price of having seen it.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Study {

    /// Opens a question's card for the signed-in person and remembers that they saw it.
    ///
    /// @throws NotFound when there is no such question
    @Transactional
    public StudyOutcome open(QuestionId question) {
        throw new NotFound("There is no such question.");
    }

    /// When somebody last studied which question; for the planner, which keeps what was seen out of plans.
    public Map<QuestionId, Instant> studied(AccountId person) {
        return Map.of();
    }
}
