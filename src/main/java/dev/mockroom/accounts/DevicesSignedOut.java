package dev.mockroom.accounts;

/// Somebody signed one or all of their devices out: what still holds a line open to them must let go.
public record DevicesSignedOut(AccountId account) {}
