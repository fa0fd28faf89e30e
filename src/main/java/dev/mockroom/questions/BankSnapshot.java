package dev.mockroom.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All questions that may be asked, as the bank was after one of its changes.
final class BankSnapshot {

    private final long changeNumber;
    private final List<QuestionSummary> bySlug;
    private final List<QuestionSummary> byTitle;
    private final Map<String, QuestionSummary> slugs;
    private final Map<QuestionId, QuestionSummary> ids;

    BankSnapshot(long changeNumber, List<QuestionSummary> questions) {
        this.changeNumber = changeNumber;
        this.bySlug = questions.stream()
                .sorted(Comparator.comparing(QuestionSummary::slug))
                .toList();
        this.byTitle = questions.stream()
                .sorted(Comparator.comparing(QuestionSummary::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(QuestionSummary::slug))
                .toList();
        this.slugs = bySlug.stream().collect(Collectors.toUnmodifiableMap(QuestionSummary::slug, Function.identity()));
        this.ids = bySlug.stream().collect(Collectors.toUnmodifiableMap(QuestionSummary::id, Function.identity()));
    }

    long changeNumber() {
        return changeNumber;
    }

    List<QuestionSummary> bySlug() {
        return bySlug;
    }

    List<QuestionSummary> byTitle() {
        return byTitle;
    }

    Optional<QuestionSummary> find(String slug) {
        return Optional.ofNullable(slugs.get(slug));
    }

    Optional<QuestionSummary> find(QuestionId id) {
        return Optional.ofNullable(ids.get(id));
    }
}
