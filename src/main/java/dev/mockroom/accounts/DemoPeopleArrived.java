package dev.mockroom.accounts;

import java.util.List;

/// The demo people were brought in for the first time.
///
/// @param people all of them, in the order in which they are offered
public record DemoPeopleArrived(List<Person> people) {

    public DemoPeopleArrived {
        people = List.copyOf(people);
    }
}
