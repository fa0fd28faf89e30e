package dev.mockroom.companies;

import dev.mockroom.questions.PracticeLink;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.importing.Asker;
import dev.mockroom.questions.importing.BankReader;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.BankSource;
import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.questions.importing.ReadLink;
import dev.mockroom.questions.importing.ReadList;
import dev.mockroom.shared.Difficulty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// Who asks what in the bank that ships, read from its files without a database.
///
/// @param asked the questions of each company
/// @param links the practice links of each company
record ShippedEvidence(
        List<QuestionSummary> bank, Map<String, List<QuestionSummary>> asked, Map<String, List<PracticeLink>> links) {

    static ShippedEvidence read() {
        BankReport report = report();
        Map<String, QuestionSummary> bySlug = new LinkedHashMap<>();
        Map<String, Set<QuestionSummary>> asked = new TreeMap<>();
        for (ReadCard card : report.cards()) {
            QuestionSummary question = question(card);
            bySlug.put(card.slug(), question);
            card.companies()
                    .forEach(company -> asked.computeIfAbsent(company, name -> new LinkedHashSet<>())
                            .add(question));
        }
        for (ReadList list : report.companyLists()) {
            list.asker()
                    .namedCompany()
                    .ifPresent(company -> list.entries().forEach(entry -> {
                        if (entry.target() instanceof ReadList.Target.Question found
                                && bySlug.containsKey(found.slug())) {
                            asked.computeIfAbsent(company, name -> new LinkedHashSet<>())
                                    .add(Objects.requireNonNull(bySlug.get(found.slug())));
                        }
                    }));
        }
        Map<String, List<PracticeLink>> links = new TreeMap<>();
        for (ReadLink link : report.practiceLinks()) {
            List<String> companies = link.askers().stream()
                    .map(Asker::namedCompany)
                    .flatMap(java.util.Optional::stream)
                    .distinct()
                    .toList();
            PracticeLink practice =
                    new PracticeLink(link.title(), null, "", companies, link.difficulty(), link.topics());
            companies.forEach(company ->
                    links.computeIfAbsent(company, name -> new ArrayList<>()).add(practice));
        }
        Map<String, List<QuestionSummary>> lists = new TreeMap<>();
        asked.forEach((company, questions) -> lists.put(company, List.copyOf(questions)));
        return new ShippedEvidence(List.copyOf(bySlug.values()), lists, links);
    }

    private static BankReport report() {
        try (Stream<Path> files = Files.list(Path.of("db/bank"))) {
            return new BankReader()
                    .read(files.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .map(BankSource::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static QuestionSummary question(ReadCard card) {
        Difficulty difficulty = Objects.requireNonNullElse(card.difficulty(), Difficulty.MEDIUM);
        return new QuestionSummary(
                new QuestionId(UUID.randomUUID()),
                new RevisionId(UUID.randomUUID()),
                card.slug(),
                card.title(),
                difficulty,
                Objects.requireNonNullElse(card.minutes(), difficulty.defaultMinutes()),
                card.area().orElse("Other"),
                card.tags(),
                card.companies());
    }
}
