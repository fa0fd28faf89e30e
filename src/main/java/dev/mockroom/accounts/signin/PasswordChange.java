package dev.mockroom.accounts.signin;

import java.time.Instant;

/// What became of a wish for another password.
public sealed interface PasswordChange {

    /// It is changed, and every other device signed out.
    record Changed() implements PasswordChange {}

    /// The present password was not right.
    record WrongPassword() implements PasswordChange {}

    /// The new one will not do.
    record Refused(PasswordProblem problem) implements PasswordChange {}

    /// Too many wrong tries before; nobody looked at this one.
    record TooEarly(Instant notBefore) implements PasswordChange {}
}
