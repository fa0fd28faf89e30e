package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;

/// What an interviewer wants to be otherwise in a scorecard that is open to both.
public sealed interface Change {

    /// What became of a signal.
    record OfMark(AttemptId attempt, SignalId signal, Mark mark) implements Change {}

    /// The level that an answer reached.
    record OfLevel(AttemptId attempt, Rating rating) implements Change {}

    /// The verdict on the whole.
    record OfVerdict(Level verdict) implements Change {}

    /// The one strength.
    record OfStrength(String words) implements Change {}

    /// The one next step.
    record OfNextStep(String words) implements Change {}
}
