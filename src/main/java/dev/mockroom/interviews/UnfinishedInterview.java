package dev.mockroom.interviews;

import dev.mockroom.shared.Seniority;
import java.time.Instant;

/// An interview that somebody can go on with.
///
/// @param companyName empty for any company
/// @param minutes     of all its questions
/// @param number      the question that is open, or will be
/// @param round       which one it is of a loop, or the only one
public record UnfinishedInterview(
        InterviewId id,
        String companyName,
        Seniority seniority,
        Phase phase,
        int minutes,
        int questions,
        int number,
        Instant created,
        LoopRound round) {}
