package dev.mockroom.scoring;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A link to parts of a debrief; only the hash of its secret is kept, so it cannot be shown again.
///
/// @param revokedAt null unless it was taken back
/// @param openedAt  when somebody else last opened it; null until then
public record Share(
        ShareId id,
        Set<SharePart> parts,
        Instant created,
        Instant expires,
        @Nullable Instant revokedAt,
        @Nullable Instant openedAt)
        implements Serializable {

    public Share {
        parts = Set.copyOf(parts);
    }

    /// When somebody else last opened it, if anybody has.
    public Optional<Instant> opened() {
        return Optional.ofNullable(openedAt);
    }

    /// When it was taken back, if it was.
    public Optional<Instant> revoked() {
        return Optional.ofNullable(revokedAt);
    }

    /// Whether it still leads anywhere.
    public boolean leadsSomewhere(Instant now) {
        return revokedAt == null && now.isBefore(expires);
    }
}
