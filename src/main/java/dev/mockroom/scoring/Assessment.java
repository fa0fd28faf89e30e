package dev.mockroom.scoring;

import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Mark;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a rater says of one answer as it stands now; what they said before is kept, and does not count.
///
/// @param marks  by signal; a signal without an entry was never marked, or its mark was taken back
/// @param rating null where none is chosen
public record Assessment(
        Map<SignalId, Given> marks, @Nullable Rating rating) implements Serializable {

    /// Nothing said yet.
    public static final Assessment NONE = new Assessment(Map.of(), null);

    public Assessment {
        marks = Map.copyOf(marks);
    }

    /// The mark of this signal, if it has one.
    public Optional<Mark> mark(SignalId signal) {
        return Optional.ofNullable(marks.get(signal)).map(Given::mark);
    }

    /// The rating, if one is chosen.
    public Optional<Rating> chosen() {
        return Optional.ofNullable(rating);
    }

    /// A mark and when it was given.
    public record Given(Mark mark, Instant at) implements Serializable {}
}
