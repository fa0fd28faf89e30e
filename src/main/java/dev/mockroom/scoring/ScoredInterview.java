package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.util.Map;

/// What a candidate says of one interview whose blind sheet is submitted.
///
/// @param verdict given blind
public record ScoredInterview(Level verdict, InterviewScore score, Map<AttemptId, ScoredAttempt> attempts)
        implements Serializable {

    public ScoredInterview {
        attempts = Map.copyOf(attempts);
    }
}
