package dev.mockroom.progress;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.shared.Difficulty;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One answer in the list of all.
///
/// @param number      its question's place in the interview, from 1
/// @param at          when the interview was over
/// @param companyName empty for any
/// @param openTitle   the question's title; null until the blind sheet is submitted
/// @param blindLevel  the candidate's, before the rubric; null when not given, or not reached
/// @param selfLevel   the candidate's, beside the rubric
/// @param othersLevel of the interviewers, if there are several their mean
/// @param met         how many signals were met, by the raters that the numbers rest on; a 'partly' is half of one
/// @param assessed    how many of them were assessed at all
public record AttemptRow(
        InterviewId interview,
        int number,
        Instant at,
        String companyName,
        @Nullable String openTitle,
        String area,
        Difficulty difficulty,
        @Nullable Integer blindLevel,
        @Nullable Integer selfLevel,
        @Nullable Double othersLevel,
        double met,
        int assessed)
        implements Serializable {

    /// The question's title, once it is open.
    public Optional<String> title() {
        return Optional.ofNullable(openTitle);
    }

    /// The candidate's level before the rubric.
    public Optional<Integer> blind() {
        return Optional.ofNullable(blindLevel);
    }

    /// The candidate's level beside the rubric.
    public Optional<Integer> self() {
        return Optional.ofNullable(selfLevel);
    }

    /// The interviewers' level.
    public Optional<Double> others() {
        return Optional.ofNullable(othersLevel);
    }
}
