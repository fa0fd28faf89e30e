package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import java.time.Instant;

/// An interview is over.
public record InterviewEnded(InterviewId interview, AccountId candidate, Instant at) {}
