package dev.mockroom.scoring;

/// How sure an interviewer is of their verdict.
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
