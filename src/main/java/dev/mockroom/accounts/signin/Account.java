package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import java.util.Set;

/// One row of the account table with its roles.
///
/// @param demo     one of the demo people, who exist only on a developer's own machine
/// @param revision counts up whenever name or roles change
record Account(
        AccountId id, String email, String name, String passwordHash, boolean demo, int revision, Set<Role> roles) {

    Person person() {
        return new Person(id, name, email, roles);
    }
}
