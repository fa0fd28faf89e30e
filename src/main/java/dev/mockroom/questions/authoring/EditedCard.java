package dev.mockroom.questions.authoring;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A card that an editor opens.
///
/// @param slug    its name in addresses; empty for one that is not there yet
/// @param title   of the current revision; empty for a new card
/// @param number  of the current revision; 0 for a new card
/// @param current what the current revision says; the template for a new card
public record EditedCard(
        String slug,
        String title,
        boolean retired,
        int number,
        CardSource current,
        @Nullable CardDraft ownDraft) implements Serializable {

    /// Whether it is not in the bank yet.
    public boolean isNew() {
        return slug.isEmpty();
    }

    /// What the editor typed before and did not publish.
    public Optional<CardDraft> draft() {
        return Optional.ofNullable(ownDraft);
    }

    /// The revision that the text on screen began from.
    public int baseNumber() {
        return ownDraft == null ? number : ownDraft.baseNumber();
    }

    /// What to go on from: the draft, else what is current.
    public CardSource source() {
        return ownDraft == null ? current : ownDraft.source();
    }
}
