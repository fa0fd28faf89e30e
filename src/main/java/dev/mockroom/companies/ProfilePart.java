package dev.mockroom.companies;

/// A part of a profile that the bank cannot tell, so that a source, an editor or the template must.
public enum ProfilePart {
    ROUNDS,
    WEIGHTS,
    BAR
}
