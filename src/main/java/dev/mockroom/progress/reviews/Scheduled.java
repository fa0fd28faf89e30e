package dev.mockroom.progress.reviews;

import dev.mockroom.progress.reviews.Fsrs.Memory;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Level;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a question is due again.
///
/// @param last   the day on which it was last answered, or studied if it never was answered
/// @param state  what is known of the memory; null where it was only studied
/// @param before the level of the last answer; null where it was only studied
record Scheduled(
        QuestionId question,
        LocalDate last,
        LocalDate due,
        @Nullable Memory state,
        @Nullable Level before) {

    Optional<Level> level() {
        return Optional.ofNullable(before);
    }

    /// With what probability it is still known; a half where it was only studied.
    double recall(LocalDate today) {
        return state == null ? 0.5 : Fsrs.recall(state, elapsed(today));
    }

    /// What an answer of this level today makes of it.
    Fsrs.Step after(Level level, LocalDate today) {
        return state == null
                ? Fsrs.first(Schedule.grade(level))
                : Fsrs.next(state, elapsed(today), Schedule.grade(level));
    }

    /// Where somebody has travelled west since, it is today rather than tomorrow.
    private int elapsed(LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(last, today));
    }

    Scheduled dueOn(LocalDate date) {
        return new Scheduled(question, last, date, state, before);
    }
}
