package dev.mockroom.accounts.signin;

import java.time.Instant;

/// What became of a wish to delete one's account.
public sealed interface LeavingOutcome {

    /// It is deleted, and every device signed out.
    record Left() implements LeavingOutcome {}

    /// What was typed is not the account's e-mail.
    record NotConfirmed() implements LeavingOutcome {}

    /// The password was not right.
    record WrongPassword() implements LeavingOutcome {}

    /// Too many wrong tries before; nobody looked at this one.
    record TooEarly(Instant notBefore) implements LeavingOutcome {}

    /// There is no other administrator, and nobody was named.
    record LastAdministrator() implements LeavingOutcome {}

    /// Nobody else has an account by the e-mail that was named.
    record UnknownSuccessor() implements LeavingOutcome {}
}
