package dev.mockroom.interviews;

import java.time.Duration;
import java.time.Instant;

/// A hint that the candidate asked for.
///
/// @param number 1 for the first, which gives away least
/// @param clock  what the question's clock showed
record HintTaken(int number, Instant at, Duration clock) {}
