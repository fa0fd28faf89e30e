package dev.mockroom.progress;

import java.io.Serializable;
import java.time.Instant;

/// Where a level stood after an interview: the estimate from the last answers up to then.
///
/// @param at when the interview was over
public record TrendPoint(Instant at, Estimate.Known level) implements Serializable {}
