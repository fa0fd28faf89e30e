package dev.mockroom.questions;

import dev.mockroom.shared.Difficulty;
import java.io.Serializable;

/// What a candidate may see of a question during an interview; a title can tell the answer, so there is none.
///
/// @param markdown what the interviewer says aloud
public record Prompt(
        RevisionId revision, QuestionId question, String markdown, Difficulty difficulty, int minutes, String area)
        implements Serializable {}
