package dev.mockroom.accounts.signin;

/// Why a password is not taken.
public enum PasswordProblem {
    /// Under ten characters.
    TOO_SHORT,
    /// Over 128 characters.
    TOO_LONG,
    /// Among those that are tried first, with or without digits and signs around it.
    COMMON,
    /// Little more than the person's own name or address, or the name of this place.
    OWN_WORDS,
    /// The same few characters again and again.
    REPEATS,
    /// Little more than letters, digits or keys in a row.
    SEQUENCE
}
