package dev.mockroom.questions;

/// The open side of a question: what anybody signed in may read.
///
/// @param prompt Markdown
public record QuestionSheet(QuestionSummary summary, String prompt) {}
