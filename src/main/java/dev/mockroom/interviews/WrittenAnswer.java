package dev.mockroom.interviews;

import java.io.Serializable;

/// An answer's text at one place of its log.
///
/// @param text perhaps empty
/// @param seq  0 when nothing was written yet
public record WrittenAnswer(String text, long seq) implements Serializable {}
