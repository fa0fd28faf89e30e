package dev.mockroom.accounts;

import java.util.Collection;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people are called, for features that know them by id.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class People {

    private final PeopleRecords people;

    People(PeopleRecords people) {
        this.people = people;
    }

    /// Their names on screen, in one statement.
    ///
    /// @return an entry for each that exists; whoever is gone is missing
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return people.names(ids);
    }
}
