package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One question of a blind sheet: the prompt, one's own answer, and nothing that tells how it should have been.
///
/// @param number  its place in the interview, from 1
/// @param prompt  Markdown
/// @param answer  as it was typed, perhaps nothing
/// @param skipped whether it was passed over on purpose
/// @param rating  null where none is chosen
public record BlindQuestion(
        AttemptId attempt,
        int number,
        String prompt,
        String answer,
        boolean skipped,
        @Nullable Rating rating) implements Serializable {

    /// The rating, if one is chosen.
    public Optional<Rating> chosen() {
        return Optional.ofNullable(rating);
    }
}
