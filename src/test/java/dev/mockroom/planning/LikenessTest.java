package dev.mockroom.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.planning.Likeness.Gist;
import dev.mockroom.questions.CardGist;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.importing.BankReader;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.BankSource;
import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.shared.Difficulty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Near-duplicates in the bank that ships, beside pairs that were labelled by hand; the bounds leave room for cards to
/// be reworded.
class LikenessTest {

    private static final Path LABELS = Path.of("src/test/resources/planning/near-duplicates.txt");

    @Test
    void findsMostPairsThatWereLabelledByHandAndNotManyMore() throws IOException {
        Set<Set<String>> labelled = labelled();
        Set<Set<String>> found = pairs(shipped());
        Set<Set<String>> both = new HashSet<>(found);
        both.retainAll(labelled);

        assertThat(both.size() / (double) labelled.size()).as("recall").isGreaterThanOrEqualTo(0.7);
        assertThat(both.size() / (double) found.size()).as("precision").isGreaterThanOrEqualTo(0.4);
    }

    @Test
    void saysTheSameInWhateverOrderTheBankComes() throws IOException {
        Map<QuestionSummary, CardGist> bank = shipped();
        List<QuestionSummary> questions = List.copyOf(bank.keySet());

        assertThat(Likeness.groups(questions.reversed(), gists(bank)))
                .isEqualTo(Likeness.groups(questions, gists(bank)));
    }

    @Test
    void tellsTwinsFromStrangers() {
        QuestionSummary one = Questions.question(1, "Foundations", Difficulty.EASY, 8, "Leakage", "Validation");
        QuestionSummary twin = Questions.question(2, "Foundations", Difficulty.EASY, 8, "Leakage", "Validation");
        QuestionSummary third = Questions.question(4, "Production", Difficulty.EASY, 8, "Deployment");
        QuestionSummary fourth = Questions.question(5, "Production", Difficulty.EASY, 8, "Monitoring");
        QuestionSummary other = Questions.question(3, "Evaluation", Difficulty.EASY, 8, "Calibration");
        Map<QuestionId, Gist> gists = Map.of(
                one.id(), Gist.of(gist("How does target leakage creep into a pipeline?")),
                twin.id(), Gist.of(gist("How does target leakage creep into a pipeline, and then what?")),
                other.id(), Gist.of(gist("When is a probability well calibrated?")));

        Map<QuestionId, Integer> groups = Likeness.groups(List.of(one, twin, other, third, fourth), gists);

        assertThat(groups).containsOnlyKeys(one.id(), twin.id());
        assertThat(Set.copyOf(groups.values())).hasSize(1);
    }

    private static CardGist gist(String prompt) {
        return new CardGist("", prompt, List.of(), 0);
    }

    private static Set<Set<String>> labelled() throws IOException {
        return Files.readAllLines(LABELS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Set.of(line.split(" ", -1)))
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> pairs(Map<QuestionSummary, CardGist> bank) {
        Map<QuestionId, String> slugs =
                bank.keySet().stream().collect(Collectors.toMap(QuestionSummary::id, QuestionSummary::slug));
        Map<Integer, List<String>> groups = Likeness.groups(List.copyOf(bank.keySet()), gists(bank)).entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        Collectors.mapping(entry -> slugs.get(entry.getKey()), Collectors.toList())));
        return groups.values().stream()
                .flatMap(group -> group.stream()
                        .flatMap(one -> group.stream()
                                .filter(two -> one.compareTo(two) < 0)
                                .map(two -> Set.of(one, two))))
                .collect(Collectors.toSet());
    }

    private static Map<QuestionId, Gist> gists(Map<QuestionSummary, CardGist> bank) {
        Map<QuestionId, Gist> gists = new HashMap<>();
        bank.forEach((question, gist) -> gists.put(question.id(), Gist.of(gist)));
        return gists;
    }

    private static Map<QuestionSummary, CardGist> shipped() throws IOException {
        List<BankSource> files;
        try (Stream<Path> bank = Files.list(Path.of("db/bank"))) {
            files = bank.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(BankSource::of)
                    .toList();
        }
        BankReport report = new BankReader().read(files);
        Map<QuestionSummary, CardGist> shipped = new LinkedHashMap<>();
        for (ReadCard card : report.cards()) {
            UUID id = UUID.nameUUIDFromBytes(card.slug().getBytes(StandardCharsets.UTF_8));
            shipped.put(
                    new QuestionSummary(
                            new QuestionId(id),
                            new RevisionId(id),
                            card.slug(),
                            card.title(),
                            Difficulty.MEDIUM,
                            8,
                            card.area().orElse(""),
                            card.tags(),
                            List.of()),
                    new CardGist(
                            card.title(),
                            card.prompt() == null ? "" : card.prompt(),
                            card.related(),
                            card.rubric().followUps().size()));
        }
        return shipped;
    }
}
