package dev.mockroom.planning;

import dev.mockroom.questions.QuestionSummary;
import java.util.HashSet;
import java.util.Set;

/// A question that may be chosen, with what speaks for it.
///
/// @param worth higher is better, seed included
record Candidate(QuestionSummary question, double worth) {

    int minutes() {
        return question.minutes();
    }

    /// Whether the two ask nearly the same: of one area, with most of their topics in common.
    boolean nearlyIs(Candidate other) {
        if (question.id().equals(other.question.id())) {
            return true;
        }
        if (!question.area().equals(other.question.area()) || question.topics().size() < 2) {
            return false;
        }
        Set<String> union = new HashSet<>(question.topics());
        union.addAll(other.question.topics());
        Set<String> shared = new HashSet<>(question.topics());
        shared.retainAll(other.question.topics());
        return shared.size() * 3 >= union.size() * 2;
    }
}
