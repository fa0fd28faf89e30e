package dev.mockroom.progress.reviews;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One review as the rest of progress sees it.
///
/// @param shown      when its prompt was last put before its candidate
/// @param spent      from prompt to grade, as far as it has come; pauses are cut
/// @param gradedAt   null until it is graded
/// @param ownLevel   beside the rubric's anchors; null until it is graded
/// @param marks      what was marked after the reveal; a signal that was not is missing
public record ReviewRecord(
        AttemptId attempt,
        QuestionId question,
        RevisionId revision,
        Instant shown,
        Duration spent,
        @Nullable Instant gradedAt,
        @Nullable Level ownLevel,
        Map<SignalId, Mark> marks) {

    public ReviewRecord {
        marks = Map.copyOf(marks);
    }

    /// When it was graded, if it was.
    public Optional<Instant> graded() {
        return Optional.ofNullable(gradedAt);
    }

    /// The candidate's own level beside the rubric, once it is graded.
    public Optional<Level> level() {
        return Optional.ofNullable(ownLevel);
    }
}
