package dev.mockroom.accounts.retention;

import java.time.Instant;

/// What the daily job did about one kind of data.
///
/// @param days     as the rule said
/// @param complete whether nothing was left to the next day
public record RetentionRun(String kind, int days, Instant at, int removed, boolean complete) {}
