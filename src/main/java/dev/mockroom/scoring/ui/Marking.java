package dev.mockroom.scoring.ui;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.questions.SignalId;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Mark;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// What a click beside the rubric means.
interface Marking extends Serializable {

    /// These signals are marked like this; empty takes their marks back.
    void mark(AttemptId attempt, List<SignalId> signals, Optional<Mark> mark);

    /// This level is chosen; empty takes the choice back.
    void rate(AttemptId attempt, Optional<Rating> rating);
}
