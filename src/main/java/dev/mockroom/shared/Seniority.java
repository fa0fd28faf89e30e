package dev.mockroom.shared;

/// What the candidate aims at.
public enum Seniority {
    JUNIOR,
    MID,
    SENIOR,
    STAFF
}
