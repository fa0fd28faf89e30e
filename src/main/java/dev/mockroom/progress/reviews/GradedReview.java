package dev.mockroom.progress.reviews;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Level;
import java.time.Instant;

/// A review that was graded, and what its candidate said of it beside the rubric.
///
/// @param title   of its question
/// @param level   the one they chose
/// @param signals how many its rubric has
/// @param met     how many of them they marked as met; a 'partly' is half of one
/// @param missed  likewise; what is left was not marked
public record GradedReview(
        QuestionId question,
        RevisionId revision,
        String title,
        String area,
        Difficulty difficulty,
        Instant at,
        Level level,
        int signals,
        double met,
        double missed) {}
