package dev.mockroom.progress;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.questions.QuestionId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What to look at; a part that is null asks for nothing.
///
/// Period, company and mode narrow every number. Area, topic, question and week narrow only the list of answers, to
/// those behind a number.
///
/// @param company whose profile the interview followed
/// @param by      whose word counts; null leaves it to how much there is of each
/// @param week    the Monday of the week of the answers
public record ProgressFilter(
        Period period,
        @Nullable CompanyId company,
        @Nullable Mode mode,
        @Nullable Rater by,
        @Nullable String area,
        @Nullable String topic,
        @Nullable QuestionId question,
        @Nullable LocalDate week)
        implements Serializable {

    /// The last twelve weeks, and all of it.
    public static final ProgressFilter USUAL =
            new ProgressFilter(Period.TWELVE_WEEKS, null, null, null, null, null, null, null);

    /// The same numbers with all answers below.
    public ProgressFilter whole() {
        return new ProgressFilter(period, company, mode, by, null, null, null, null);
    }

    public ProgressFilter over(Period other) {
        return new ProgressFilter(other, company, mode, by, area, topic, question, week);
    }

    public ProgressFilter at(@Nullable CompanyId other) {
        return new ProgressFilter(period, other, mode, by, area, topic, question, week);
    }

    public ProgressFilter in(@Nullable Mode other) {
        return new ProgressFilter(period, company, other, by, area, topic, question, week);
    }

    public ProgressFilter ratedBy(@Nullable Rater other) {
        return new ProgressFilter(period, company, mode, other, area, topic, question, week);
    }

    /// The answers in one area.
    public ProgressFilter onArea(String name) {
        return new ProgressFilter(period, company, mode, by, name, null, null, null);
    }

    /// The answers on one topic.
    public ProgressFilter onTopic(String name) {
        return new ProgressFilter(period, company, mode, by, null, name, null, null);
    }

    /// The answers to one question.
    public ProgressFilter onQuestion(QuestionId id) {
        return new ProgressFilter(period, company, mode, by, null, null, id, null);
    }

    /// The answers of one week.
    public ProgressFilter inWeek(LocalDate monday) {
        return new ProgressFilter(period, company, mode, by, null, null, null, monday);
    }

    /// Whether the list of answers is narrowed to those behind one number.
    public boolean narrows() {
        return area != null || topic != null || question != null || week != null;
    }
}
