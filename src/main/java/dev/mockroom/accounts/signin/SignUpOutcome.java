package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.Person;
import java.time.Instant;
import java.util.Optional;

/// What became of a wish for an account.
public sealed interface SignUpOutcome {

    /// There is one now.
    record SignedUp(Person person) implements SignUpOutcome {}

    /// Something typed will not do; nothing was looked up.
    ///
    /// @param email    whether it is no e-mail address
    /// @param name     whether it is no name
    /// @param password what is wrong with it
    record Incomplete(boolean email, boolean name, Optional<PasswordProblem> password) implements SignUpOutcome {}

    /// There is an account by this e-mail already.
    record Taken() implements SignUpOutcome {}

    /// Too many were refused before, or came from there; nothing was looked up.
    record TooEarly(Instant notBefore) implements SignUpOutcome {}

    /// The link that allowed it has been used, or another start has replaced it.
    record LinkExpired() implements SignUpOutcome {}
}
