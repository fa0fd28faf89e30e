package dev.mockroom.progress.goals;

/// Which part of a company's process a date is for.
public enum Stage {
    /// A first call.
    SCREEN,
    /// The day at the company, or its rounds by video.
    ONSITE,
    /// Some interview.
    INTERVIEW
}
