package dev.mockroom.questions;

import dev.mockroom.questions.importing.Finding;
import dev.mockroom.questions.importing.ReadCard;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What there is to say about a card that could be read.
@Component
class CardFindings {

    /// @param slugs of all questions that a card may name as related
    List<Finding> of(ReadCard card, Set<String> slugs) {
        return List.of();
    }
}
