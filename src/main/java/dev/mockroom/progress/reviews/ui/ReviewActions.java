package dev.mockroom.progress.reviews.ui;

import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/// What somebody can do in a review.
interface ReviewActions extends Serializable {

    void reveal();

    /// Leaves the question for the end of the day.
    void skip();

    /// Leaves the question for tomorrow.
    void bury();

    void grade(Level level);

    /// Says what became of a signal; empty takes it back.
    ///
    /// @return everything that is marked now
    Map<SignalId, Mark> mark(SignalId signal, Optional<Mark> mark);

    void undo();

    /// Says how many questions a day takes.
    void cap(int cap);
}
