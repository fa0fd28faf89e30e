package dev.mockroom.progress;

/// With whom an interview was held.
public enum Mode {
    ALONE,
    WITH_INTERVIEWER
}
