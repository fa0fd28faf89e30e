package dev.mockroom.questions.authoring;

import java.io.Serializable;

/// A card as an editor writes it.
///
/// @param area the part of the field it belongs to, which its file says and not the card
/// @param text the card in the dialect
public record CardSource(String area, String text) implements Serializable {

    /// The most characters that a card may have.
    public static final int LONGEST = 100_000;

    /// The most characters that an area may have.
    public static final int LONGEST_AREA = 80;

    /// Nothing yet.
    public static final CardSource EMPTY = new CardSource("", "");
}
