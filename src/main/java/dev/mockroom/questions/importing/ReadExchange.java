package dev.mockroom.questions.importing;

import org.jspecify.annotations.Nullable;

/// A question with the reply to it: a follow-up with what a good reply does, or a clarification
/// that the candidate may ask for with the interviewer's answer.
///
/// @param question Markdown
/// @param reply Markdown; null where the card gives none
public record ReadExchange(String question, @Nullable String reply) {}
