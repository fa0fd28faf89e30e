package dev.mockroom.scoring;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One change of a scorecard after it was open to both.
///
/// @param question   the number of the question; null where it is about the whole
/// @param signalName the signal's, as its card names it; null where it is about no signal
/// @param was        the name of the mark, rating or level before, or the words
/// @param becomes    the same, after
public record Amendment(
        Instant at,
        String reason,
        Topic topic,
        @Nullable Integer question,
        @Nullable String signalName,
        String was,
        String becomes)
        implements Serializable {

    /// The longest reason that is kept, in characters.
    public static final int REASON_LIMIT = 500;

    /// What was changed.
    public enum Topic {
        MARK,
        LEVEL,
        VERDICT,
        STRENGTH,
        NEXT_STEP
    }

    /// The number of the question, if it is about one.
    public Optional<Integer> about() {
        return Optional.ofNullable(question);
    }

    /// What the signal is called, if it is about one.
    public Optional<String> signal() {
        return Optional.ofNullable(signalName);
    }
}
