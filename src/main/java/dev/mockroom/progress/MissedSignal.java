package dev.mockroom.progress;

import dev.mockroom.questions.QuestionId;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A signal that was looked for and not there.
///
/// @param keyword  what to listen for in a word or two; may be empty
/// @param text     the observable thing
/// @param title    of its question
/// @param slug     of its question; null where it has been taken out of the bank
/// @param missed   how often it was missed
/// @param partly   how often it was there in part
/// @param assessed how often it was looked for
public record MissedSignal(
        QuestionId question,
        String keyword,
        String text,
        String title,
        @Nullable String slug,
        int missed,
        int partly,
        int assessed)
        implements Serializable {

    /// Where its card is, unless it has been taken out of the bank.
    public Optional<String> card() {
        return Optional.ofNullable(slug);
    }
}
