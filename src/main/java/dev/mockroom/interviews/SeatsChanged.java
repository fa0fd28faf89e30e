package dev.mockroom.interviews;

/// Somebody took a seat, left it, or is ready; whoever shows who is here reads it again.
///
/// Published in the transaction that changes it; listen with `@TransactionalEventListener`.
public record SeatsChanged(InterviewId interview) {}
