package dev.mockroom.interviews;

import java.time.Duration;

/// A few characters of an answer that were typed or taken back, as they are told to [PastInterviews].
///
/// @param after   how long after the question was opened
/// @param at      after how many characters of the answer
/// @param removed how many were taken back there
/// @param put     what was typed there; may be empty
public record Keystroke(Duration after, int at, int removed, String put) {}
