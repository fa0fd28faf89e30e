package dev.mockroom.accounts.retention;

import java.util.Optional;

/// How long one kind of data is kept.
///
/// @param kind   of which data
/// @param days   for how many days; without, for as long as the account it belongs to
/// @param fewest fewer days than so many cannot be chosen
public record RetentionRule(String kind, Optional<Integer> days, int fewest) {}
