package dev.mockroom.accounts.signin;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/// Identifies one browser that somebody is signed in on.
public record DeviceId(UUID value) implements Serializable {

    static DeviceId random() {
        return new DeviceId(UUID.randomUUID());
    }

    static Optional<DeviceId> parse(String text) {
        try {
            return Optional.of(new DeviceId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
