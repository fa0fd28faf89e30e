package dev.mockroom.scoring;

import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Mark;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A signal of a rubric, as far as a score looks at it, and what became of it.
///
/// @param dimension the side of the answer it speaks for; null speaks for all alike
/// @param advanced  whether only the strongest answers reach it
/// @param mark      null when nobody has said yet
public record MarkedSignal(
        SignalId id,
        @Nullable Dimension dimension,
        boolean advanced,
        @Nullable Mark mark) implements Serializable {

    /// The signal with this mark, or with none.
    static MarkedSignal of(Signal signal, Optional<Mark> mark) {
        return new MarkedSignal(signal.id(), signal.dimension(), signal.advanced(), mark.orElse(null));
    }

    /// Whether somebody said met, partly or missed; 'not reached' says nothing about the answer.
    public boolean assessed() {
        return mark != null && mark != Mark.NOT_REACHED;
    }
}
