package dev.mockroom.scoring;

import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Mark;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
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

    /// The same after these signals were marked so; an empty mark takes theirs back.
    public Assessment with(Collection<SignalId> signals, Optional<Mark> mark, Instant at) {
        Map<SignalId, Given> now = new HashMap<>(marks);
        signals.forEach(now::remove);
        mark.ifPresent(given -> signals.forEach(signal -> now.put(signal, new Given(given, at))));
        return new Assessment(now, rating);
    }

    /// The same after this rating was chosen, or taken back.
    public Assessment with(Optional<Rating> otherRating) {
        return new Assessment(marks, otherRating.orElse(null));
    }

    /// The rating, if one is chosen.
    public Optional<Rating> chosen() {
        return Optional.ofNullable(rating);
    }

    /// A mark and when it was given.
    public record Given(Mark mark, Instant at) implements Serializable {}
}
