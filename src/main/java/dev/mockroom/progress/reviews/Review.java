package dev.mockroom.progress.reviews;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One question put before somebody in a review, and what has become of it.
///
/// @param shown       when its prompt was last put before them
/// @param spent       from prompt to grade, as far as it has come
/// @param revealed    null while the answer is still theirs to find
/// @param skipped     null unless it was put at the end of a day
/// @param buried      null unless it was put off to another day
/// @param buriedUntil the day on which it comes back; null unless it was put off
/// @param graded      null until it is graded
/// @param grade       null until it is graded
record Review(
        AttemptId attempt,
        QuestionId question,
        RevisionId revision,
        Instant shown,
        Duration spent,
        @Nullable Instant revealed,
        @Nullable Instant skipped,
        @Nullable Instant buried,
        @Nullable LocalDate buriedUntil,
        @Nullable Instant graded,
        @Nullable Level grade) {

    boolean isOpen() {
        return graded == null;
    }

    /// When somebody last took a step that can be undone.
    Optional<Instant> lastStep() {
        return Stream.of(Optional.ofNullable(graded), Optional.ofNullable(buried), Optional.ofNullable(skipped))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
