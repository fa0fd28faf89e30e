package dev.mockroom.interviews;

/// Something about an interview's state is not as it was; whoever shows it reads it again.
///
/// Published in the transaction that changes it; listen with `@TransactionalEventListener`.
///
/// @param version counts the changes, so that a screen knows whether it shows this one already
public record InterviewChanged(InterviewId interview, long version) {}
