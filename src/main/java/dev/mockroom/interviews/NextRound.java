package dev.mockroom.interviews;

import java.io.Serializable;

/// The round of a loop that comes after one that somebody was in.
///
/// @param role what they are in it
public record NextRound(InterviewId interview, SeatRole role, LoopRound round) implements Serializable {}
