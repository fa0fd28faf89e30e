package dev.mockroom.accounts;

import java.io.Serializable;
import java.util.Set;

/// A person as other features see them.
///
/// @param name what they are called on screen
/// @param email their sign-in name, in lower case
public record Person(AccountId id, String name, String email, Set<Role> roles) implements Serializable {

    public Person {
        roles = Set.copyOf(roles);
    }
}
