package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import java.time.Instant;

/// An interview is over.
///
/// Published in the transaction that ends it; listen with `@TransactionalEventListener` to hear of it once it is true.
///
/// @param at when it was over, which is earlier than now where its candidate had gone away
public record InterviewEnded(InterviewId interview, AccountId candidate, Instant at) {}
