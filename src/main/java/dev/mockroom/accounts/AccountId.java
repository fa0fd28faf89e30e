package dev.mockroom.accounts;

import java.io.Serializable;
import java.util.UUID;

/// Identifies one person's account.
public record AccountId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }
}
