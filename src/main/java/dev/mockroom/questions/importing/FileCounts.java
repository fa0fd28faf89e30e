package dev.mockroom.questions.importing;

import dev.mockroom.shared.Difficulty;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How much a file, or a whole run, holds.
final class FileCounts {

    final Map<Difficulty, Integer> byDifficulty = new EnumMap<>(Difficulty.class);
    final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    final Set<String> companies = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    int questions;
    int withRubric;
    int signals;
    int practiceLinks;
    int companyLists;
    int companyListEntries;

    FileCounts() {
        for (Difficulty difficulty : Difficulty.values()) {
            byDifficulty.put(difficulty, 0);
        }
        for (Severity severity : Severity.values()) {
            bySeverity.put(severity, 0);
        }
    }

    void add(ReadCard card) {
        questions++;
        if (card.difficulty() != null) {
            byDifficulty.merge(card.difficulty(), 1, Integer::sum);
        }
        if (!card.rubric().isEmpty()) {
            withRubric++;
        }
        signals += card.rubric().signals().size();
        companies.addAll(card.companies());
    }

    void add(ReadLink link) {
        practiceLinks++;
        link.askers().forEach(asker -> asker.namedCompany().ifPresent(companies::add));
    }

    void add(ReadList list) {
        companyLists++;
        companyListEntries += list.entries().size();
        list.asker().namedCompany().ifPresent(companies::add);
    }

    void add(Finding finding) {
        bySeverity.merge(finding.severity(), 1, Integer::sum);
    }

    void add(FileCounts other) {
        other.byDifficulty.forEach((difficulty, count) -> byDifficulty.merge(difficulty, count, Integer::sum));
        other.bySeverity.forEach((severity, count) -> bySeverity.merge(severity, count, Integer::sum));
        companies.addAll(other.companies);
        questions += other.questions;
        withRubric += other.withRubric;
        signals += other.signals;
        practiceLinks += other.practiceLinks;
        companyLists += other.companyLists;
        companyListEntries += other.companyListEntries;
    }

    boolean hasErrors() {
        return bySeverity.getOrDefault(Severity.ERROR, 0) > 0;
    }
}
