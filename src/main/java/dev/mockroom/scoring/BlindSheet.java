package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a candidate says about their own interview before they see any rubric; a draft until it is submitted.
///
/// @param verdict  on the whole; null where none is chosen
/// @param sentence perhaps empty
public record BlindSheet(
        InterviewId interview,
        List<BlindQuestion> questions,
        @Nullable Level verdict,
        String sentence) implements Serializable {

    /// The longest sentence that is kept, in characters.
    public static final int SENTENCE_LIMIT = 500;

    public BlindSheet {
        questions = List.copyOf(questions);
    }

    /// The verdict, if one is chosen.
    public Optional<Level> chosen() {
        return Optional.ofNullable(verdict);
    }
}
