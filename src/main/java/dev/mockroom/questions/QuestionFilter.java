package dev.mockroom.questions;

import dev.mockroom.shared.Difficulty;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// What somebody looks for in the bank; a part that is null asks for nothing.
///
/// @param text    words as typed, the last one perhaps unfinished; empty for all
/// @param company an asker by its usual name, whatever the case
/// @param topic   a tag, whatever the case
public record QuestionFilter(
        String text,
        @Nullable String company,
        @Nullable Difficulty difficulty,
        @Nullable String topic) implements Serializable {

    /// Everything.
    public static QuestionFilter all() {
        return new QuestionFilter("", null, null, null);
    }

    public QuestionFilter {
        text = text.strip();
    }

    /// The same words narrowed otherwise.
    QuestionFilter with(
            @Nullable String otherCompany, @Nullable Difficulty otherDifficulty, @Nullable String otherTopic) {
        return new QuestionFilter(text, otherCompany, otherDifficulty, otherTopic);
    }

    /// Whether a question passes all but the words.
    boolean matches(QuestionSummary question) {
        return (company == null || question.askers().stream().anyMatch(company::equalsIgnoreCase))
                && (difficulty == null || question.difficulty() == difficulty)
                && (topic == null || question.topics().stream().anyMatch(topic::equalsIgnoreCase));
    }
}
