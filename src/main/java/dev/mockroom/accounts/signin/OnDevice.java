package dev.mockroom.accounts.signin;

import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/// The details of a signed-in session: the device it is on, and the state of the account it was made from.
///
/// @param accountRevision when the account has moved on from it, name or roles are read again
record OnDevice(DeviceId device, int accountRevision) implements Serializable {

    static Optional<OnDevice> of(Authentication authentication) {
        return authentication.getDetails() instanceof OnDevice details ? Optional.of(details) : Optional.empty();
    }
}
