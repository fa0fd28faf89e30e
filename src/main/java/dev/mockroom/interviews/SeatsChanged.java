package dev.mockroom.interviews;

/// Somebody took a seat, left it, is ready, or has done what it is for; whoever shows who is here, or waits for them,
/// reads it again.
///
/// Published in the transaction that changes it; listen with `@TransactionalEventListener`.
public record SeatsChanged(InterviewId interview) {}
