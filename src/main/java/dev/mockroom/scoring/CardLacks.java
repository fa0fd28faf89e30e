package dev.mockroom.scoring;

import java.io.Serializable;
import java.util.List;

/// What an interviewer's scorecard still lacks before it can be submitted.
///
/// @param levels   the numbers of the questions without a level
/// @param signals  the numbers of the questions with signals that nothing was said of
/// @param running  whether the interview still goes on
public record CardLacks(
        List<Integer> levels,
        List<Integer> signals,
        boolean verdict,
        boolean strength,
        boolean nextStep,
        boolean running)
        implements Serializable {

    public CardLacks {
        levels = List.copyOf(levels);
        signals = List.copyOf(signals);
    }

    /// Whether it lacks nothing.
    public boolean isNothing() {
        return levels.isEmpty() && signals.isEmpty() && !verdict && !strength && !nextStep && !running;
    }
}
