package dev.mockroom.scoring;

import java.io.Serializable;
import java.time.Instant;

/// Who else rates an interview, and until when one side waits for the other.
///
/// @param interviewer what they are called; empty when they have deleted their account
/// @param feedback    what the candidate says of them so far
public record Awaited(String interviewer, Instant deadline, Feedback feedback) implements Serializable {}
