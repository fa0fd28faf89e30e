package dev.mockroom.progress;

/// What became of the wish to tell how a real interview went.
public sealed interface TellOutcome {

    /// It is kept, beside what was expected today.
    record Kept(RealInterview interview) implements TellOutcome {}

    /// Nothing was kept: the day has not come yet.
    record StillAhead() implements TellOutcome {}

    /// Nothing was kept: the bank names no such company.
    record NoSuchCompany() implements TellOutcome {}
}
