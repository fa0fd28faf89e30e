package dev.mockroom.accounts.signin;

import java.util.Optional;

/// What a device's token is worth.
sealed interface Resumption {

    /// Somebody is signed in again.
    ///
    /// @param next the token that replaces the one shown, unless another answer already carries it
    record Accepted(Account account, Optional<String> next) implements Resumption {}

    /// There is no such device, or it has not been used for too long.
    record Unknown() implements Resumption {}

    /// A token came back that had been replaced: somebody copied it. The device is signed out.
    record Stolen() implements Resumption {}
}
