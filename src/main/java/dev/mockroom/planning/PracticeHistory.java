package dev.mockroom.planning;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.questions.QuestionId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a candidate has met so far; planning asks, progress answers.
public interface PracticeHistory {

    /// The history of this person, read synchronously.
    Seen of(AccountId candidate);

    /// What one candidate has met.
    ///
    /// @param questions when each question was last seen: answered, studied, or read while another answered it
    /// @param strength  per area the mean level reached, 1 to 4, of the answers so far
    /// @param due       questions due for review: they may come back before they have rested
    /// @param met       in how many interviews each question was asked; the follow-up after so many is new,
    ///                  and none is where it is more than a card has
    record Seen(
            Map<QuestionId, Instant> questions,
            Map<String, Double> strength,
            Set<QuestionId> due,
            Map<QuestionId, Integer> met) {

        /// Nothing met yet.
        public static final Seen NOTHING = new Seen(Map.of(), Map.of());

        public Seen {
            questions = Map.copyOf(questions);
            strength = Map.copyOf(strength);
            due = Set.copyOf(due);
            met = Map.copyOf(met);
        }

        /// A history without reviews, of questions that were each asked once.
        public Seen(Map<QuestionId, Instant> questions, Map<String, Double> strength) {
            this(questions, strength, Set.of(), Map.of());
        }

        /// This candidate's history where another will answer the same questions when roles swap: what either has
        /// seen is seen, and neither a review nor a new follow-up brings back what the other knows.
        public Seen swappingWith(Seen other) {
            Map<QuestionId, Instant> either = new HashMap<>(questions);
            other.questions.forEach(
                    (question, at) -> either.merge(question, at, (one, two) -> one.isAfter(two) ? one : two));
            Set<QuestionId> ownReviews = new HashSet<>(due);
            ownReviews.removeAll(other.questions.keySet());
            Map<QuestionId, Integer> ownMeetings = new HashMap<>(met);
            other.questions.keySet().forEach(question -> ownMeetings.put(question, Integer.MAX_VALUE));
            return new Seen(either, strength, ownReviews, ownMeetings);
        }
    }
}
