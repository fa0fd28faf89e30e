package dev.mockroom.interviews.booking;

import dev.mockroom.interviews.InterviewId;

/// Somebody proposed, accepted, moved or cancelled; whoever shows it reads it again.
///
/// Published in the transaction that changes it; listen with `@TransactionalEventListener`.
public record BookingChanged(InterviewId interview) {}
