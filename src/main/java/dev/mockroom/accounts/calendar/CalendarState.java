package dev.mockroom.accounts.calendar;

import java.time.Instant;
import java.util.Optional;

/// That somebody has an address for their calendar; the address itself nobody can tell any more.
///
/// @param created when it was made
/// @param read    when a calendar last asked, to within an hour
public record CalendarState(Instant created, Optional<Instant> read) {}
