package dev.mockroom.progress.reviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What reviews must know of everything else that somebody did; the rest of progress answers.
public interface PastAnswers {

    /// What this person has met outside their reviews.
    Past of(AccountId person);

    /// What somebody has met outside their reviews.
    ///
    /// @param met    in any order
    /// @param closed questions whose rubric must not be seen yet: of interviews that are not over,
    ///               not blindly rated, or whose scorecards wait for each other
    record Past(List<Met> met, Set<QuestionId> closed) {

        public Past {
            met = List.copyOf(met);
            closed = Set.copyOf(closed);
        }
    }

    /// A question that was answered, or opened to be studied.
    ///
    /// @param reached the level of the answer; null where there is none
    record Met(QuestionId question, Instant at, @Nullable Level reached) {

        /// The level of the answer, if there is one.
        Optional<Level> level() {
            return Optional.ofNullable(reached);
        }
    }
}
