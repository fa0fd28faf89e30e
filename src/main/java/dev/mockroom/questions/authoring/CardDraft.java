package dev.mockroom.questions.authoring;

import java.io.Serializable;
import java.time.Instant;

/// What an editor typed and has not published.
///
/// @param baseNumber the revision that it began from; 0 for a new card
/// @param version    counts up with every save
public record CardDraft(String slug, int baseNumber, CardSource source, long version, Instant savedAt)
        implements Serializable {}
