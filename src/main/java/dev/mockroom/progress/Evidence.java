package dev.mockroom.progress;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Difficulty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What raters of one kind said of one answer, in an interview or in a review, as far as a level can be told from it.
///
/// @param day    when it was given, where the candidate is
/// @param met    the share of the rubric's signals that were met, a 'partly' for half of one
/// @param missed the share that was missed, likewise; what is left was not assessed
/// @param level  the level chosen beside the rubric, 1 to 4, of several raters the mean; null when none was
/// @param raters how many rated it, at least 1
/// @param review which question came back, and when; null for an answer in an interview
record Evidence(
        LocalDate day,
        Difficulty difficulty,
        double met,
        double missed,
        @Nullable Double level,
        int raters,
        @Nullable Review review) {

    /// A question that came back.
    record Review(QuestionId question, Instant at) {}

    /// What was said of an answer in an interview.
    Evidence(LocalDate day, Difficulty difficulty, double met, double missed, @Nullable Double level, int raters) {
        this(day, difficulty, met, missed, level, raters, null);
    }

    Evidence {
        if (met < 0 || missed < 0 || met + missed > 1 + 1e-9 || raters < 1) {
            throw new IllegalArgumentException("Not shares of a rubric: " + met + ", " + missed + ", " + raters);
        }
        if (level != null && (level < 1 || level > 4)) {
            throw new IllegalArgumentException("A level is 1 to 4, not " + level);
        }
    }

    /// A level of a question of middling difficulty, and nothing else.
    static Evidence ofLevel(LocalDate day, double level) {
        return new Evidence(day, Difficulty.MEDIUM, 0, 0, level, 1);
    }

    boolean isReview() {
        return review != null;
    }

    /// Whether it says anything of a level at all.
    boolean speaks() {
        return met + missed > 0 || level != null;
    }
}
