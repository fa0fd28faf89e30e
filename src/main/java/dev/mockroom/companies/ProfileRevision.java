package dev.mockroom.companies;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One change of a profile as history shows it.
///
/// @param number     1 for the first
/// @param writer     who made it; null where they are gone
/// @param before     the sheet that held before it
/// @param sheet      the sheet that held from then on
public record ProfileRevision(
        int number, @Nullable String writer, Instant at, String reason, ProfileSheet before, ProfileSheet sheet)
        implements Serializable {

    /// Who made it, unless they are gone.
    public Optional<String> author() {
        return Optional.ofNullable(writer);
    }
}
