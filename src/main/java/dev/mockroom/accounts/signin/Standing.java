package dev.mockroom.accounts.signin;

/// Where a signed-in session stands, looked up with every request.
sealed interface Standing {

    /// Nothing has changed.
    record Good() implements Standing {}

    /// Name or roles have changed.
    record Changed(Account account) implements Standing {}

    /// The device has been signed out.
    record Gone() implements Standing {}
}
