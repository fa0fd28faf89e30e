package dev.mockroom.questions.authoring;

import dev.mockroom.questions.Card;
import dev.mockroom.questions.importing.Finding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be said about a card's text while it is written.
///
/// @param findings  by line of the text; what is there as a warning may be published
/// @param obstacles why it may not be published as it stands; empty when it may
/// @param card      what the text says; null where it is not one card
/// @param canonical the card as it would be kept; null where it is not one card
/// @param slug      its name in addresses; empty where it is not one card
public record CardCheck(
        List<Finding> findings,
        Set<CardObstacle> obstacles,
        @Nullable Card card,
        @Nullable String canonical,
        String slug) {

    public CardCheck {
        findings = List.copyOf(findings);
        obstacles = Set.copyOf(obstacles);
    }

    /// The same with other findings.
    CardCheck with(List<Finding> others) {
        return new CardCheck(others, obstacles, card, canonical, slug);
    }
}
