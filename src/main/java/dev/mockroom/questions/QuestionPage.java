package dev.mockroom.questions;

import java.util.List;

/// A stretch of the questions that a filter finds.
///
/// @param total how many the filter finds in all
public record QuestionPage(List<QuestionSummary> questions, int total) {

    public QuestionPage {
        questions = List.copyOf(questions);
    }
}
