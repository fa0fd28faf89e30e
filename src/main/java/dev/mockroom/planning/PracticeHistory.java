package dev.mockroom.planning;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.questions.QuestionId;
import java.time.Instant;
import java.util.Map;

/// What a candidate has met so far; planning asks, progress answers.
public interface PracticeHistory {

    /// The history of this person, read synchronously.
    Seen of(AccountId candidate);

    /// What one candidate has met.
    ///
    /// @param questions when each question was last seen, answered or studied
    /// @param strength  per area the mean level reached, 1 to 4, of the answers so far
    record Seen(Map<QuestionId, Instant> questions, Map<String, Double> strength) {

        /// Nothing met yet.
        public static final Seen NOTHING = new Seen(Map.of(), Map.of());

        public Seen {
            questions = Map.copyOf(questions);
            strength = Map.copyOf(strength);
        }
    }
}
