package dev.mockroom.accounts;

import java.time.ZoneId;
import java.util.List;

/// What one feature has to say in a person's calendar.
///
/// A feature has a component of this type. Nobody is signed in when it is asked: whoever reads the
/// calendar has shown its secret address, which stands for the person.
public interface CalendarEntries {

    /// What is on for this person now and later; it must not list more than somebody can do.
    ///
    /// @param zone where their days begin and end
    List<CalendarEntry> of(AccountId person, ZoneId zone);
}
