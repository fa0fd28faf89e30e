package dev.mockroom.accounts.signin;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/// A sign-in came too early after failed ones; nobody looked at the password.
class TooManyTries extends AuthenticationException {

    private final Instant until;

    TooManyTries(Instant until) {
        super("Too many failed tries; again from " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
