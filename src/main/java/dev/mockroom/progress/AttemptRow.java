package dev.mockroom.progress;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.scoring.ScoredAttempt;
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
/// @param rated       how it went; null until the blind sheet is submitted
public record AttemptRow(
        InterviewId interview,
        int number,
        Instant at,
        String companyName,
        @Nullable String openTitle,
        String area,
        Difficulty difficulty,
        @Nullable ScoredAttempt rated)
        implements Serializable {

    /// The question's title, once it is open.
    public Optional<String> title() {
        return Optional.ofNullable(openTitle);
    }

    /// How it went, once the candidate has said so.
    public Optional<ScoredAttempt> outcome() {
        return Optional.ofNullable(rated);
    }
}
