package dev.mockroom.questions.authoring;

/// Why a text cannot be published as it stands.
public enum CardObstacle {
    /// It holds no card, or a heading without a difficulty and an answer.
    NO_CARD,
    SEVERAL_CARDS,
    /// Lines that belong to no card would be lost.
    MORE_THAN_A_CARD,
    /// The reader could not read a part of it.
    ERRORS,
    /// The card's name in addresses lasts; it cannot be another.
    SLUG_CHANGED,
    /// A new card's name still is the template's.
    SLUG_MISSING,
    SLUG_TAKEN,
    AREA_MISSING,
    TOO_LONG
}
