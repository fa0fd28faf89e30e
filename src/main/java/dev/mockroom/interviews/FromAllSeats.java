package dev.mockroom.interviews;

import dev.mockroom.questions.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What somebody knows from interviews, whichever seats they had.
///
/// @param own     those in which they answered, newest first
/// @param cards   of others' interviews, when they last had a question's whole card before them, as whoever interviews
///                has
/// @param prompts of others' interviews, when they last saw what is asked and how it was answered, as whoever looks on
///                does
public record FromAllSeats(
        List<InterviewRecord> own, Map<QuestionId, Instant> cards, Map<QuestionId, Instant> prompts) {

    public FromAllSeats {
        own = List.copyOf(own);
        cards = Map.copyOf(cards);
        prompts = Map.copyOf(prompts);
    }
}
