package dev.mockroom.interviews.queue;

import dev.mockroom.accounts.AccountId;

/// Something has changed for somebody who waits; whoever shows it reads it again.
///
/// Published in the transaction that changes it; listen with `@TransactionalEventListener`.
public record QueueChanged(AccountId person) {}
