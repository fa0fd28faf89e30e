package dev.mockroom.questions.reports;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A mistake that the signed-in person reported.
///
/// @param settled when an editor settled it; null while it is open
/// @param fixed   the revision that mends it; null while it is open, and where nothing was wrong
/// @param reply   the editor's words; empty while it is open
public record OwnReport(
        ReportId id,
        CardPart part,
        String words,
        Instant at,
        @Nullable Instant settled,
        @Nullable Integer fixed,
        String reply)
        implements Serializable {

    /// Whether it waits for an editor.
    public boolean isOpen() {
        return settled == null;
    }

    /// The revision that mends it.
    public Optional<Integer> fixedBy() {
        return Optional.ofNullable(fixed);
    }
}
