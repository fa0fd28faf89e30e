package dev.mockroom.questions.authoring;

import dev.mockroom.questions.importing.Finding;
import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.questions.linting.CardLint;
import dev.mockroom.questions.linting.Topics;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// What there is to say about a card that could be read. It takes a while, so no screen waits for it.
@Component
class CardFindings {

    private final CardLint lint = new CardLint(Topics.shipped());

    /// @param exists whether there is a question of this slug
    /// @param text   that the card was read from
    List<Finding> of(ReadCard card, Predicate<String> exists, String text) {
        String name = card.slug() + ": ";
        return lint.check(card, exists, text.lines().toList()).stream()
                .map(finding -> finding.message().startsWith(name) ? without(name, finding) : finding)
                .toList();
    }

    /// Who sees one card only need not be told which.
    private static Finding without(String name, Finding finding) {
        return new Finding(
                finding.line(),
                finding.severity(),
                finding.code(),
                finding.message().substring(name.length()));
    }
}
