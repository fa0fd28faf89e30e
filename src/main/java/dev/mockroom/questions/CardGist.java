package dev.mockroom.questions;

import java.util.List;

/// What is needed of a card to tell which others ask nearly the same.
///
/// @param related   the slugs of the cards it points to
/// @param followUps how many follow-ups it has
public record CardGist(String title, String prompt, List<String> related, int followUps) {

    public CardGist {
        related = List.copyOf(related);
    }
}
