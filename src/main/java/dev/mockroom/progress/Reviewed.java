package dev.mockroom.progress;

import dev.mockroom.progress.reviews.GradedReview;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// One graded review with what it says of a level: its candidate's own word, as beside the rubric of an interview.
///
/// @param day when it was graded, where the candidate is
record Reviewed(GradedReview review, LocalDate day, Evidence evidence) {

    static Reviewed of(GradedReview review, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(review.at(), zone);
        int signals = Math.max(1, review.signals());
        return new Reviewed(
                review,
                day,
                new Evidence(
                        day,
                        review.difficulty(),
                        review.met() / signals,
                        review.missed() / signals,
                        (double) review.level().number(),
                        1,
                        new Evidence.Review(review.question(), review.at())));
    }

    /// The Monday of its week.
    LocalDate week() {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    ReviewRow row(@Nullable String slug) {
        return new ReviewRow(
                review.title(),
                slug,
                review.area(),
                day,
                review.level().number(),
                review.met(),
                review.met() + review.missed());
    }
}
