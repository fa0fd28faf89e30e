package dev.mockroom.scoring;

import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an interviewer says of the whole, once it is open.
///
/// @param confidence null where they say nothing of it
/// @param amendments what was changed since, the first first
public record OtherCard(
        Level verdict,
        String strength,
        String nextStep,
        @Nullable Confidence confidence,
        Map<Dimension, Level> dimensions,
        List<Amendment> amendments)
        implements Serializable {

    public OtherCard {
        dimensions = Map.copyOf(dimensions);
        amendments = List.copyOf(amendments);
    }

    /// How sure they are, if they say so.
    public Optional<Confidence> sure() {
        return Optional.ofNullable(confidence);
    }
}
