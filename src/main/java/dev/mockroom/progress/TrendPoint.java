package dev.mockroom.progress;

import java.io.Serializable;
import java.time.LocalDate;

/// Where a level stood at the end of a week in which somebody practised.
///
/// @param week  its Monday
/// @param added how many answers the week added
public record TrendPoint(LocalDate week, Estimate.Known level, int added) implements Serializable {}
