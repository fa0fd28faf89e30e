package dev.mockroom.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.mockroom.shared.Difficulty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Practice tables and company lists.
class TablesAndListsTest {

    @Test
    void aTableWithoutHeaderIsReadByItsContent() {
        BankFile file = Reading.fixture("orphan-table.md");
        assertThat(file.practiceLinks())
                .extracting(ReadLink::number, ReadLink::title, ReadLink::difficulty, ReadLink::topics)
                .containsExactly(
                        tuple(13, "Hash maps", Difficulty.EASY, List.of("Structures")),
                        tuple(14, "Sorting | merging", Difficulty.MEDIUM, List.of("Sorting", "Recursion")),
                        tuple(15, "Bits of $a | b$", Difficulty.HARD, List.of("Bits")));
        assertThat(file.practiceLinks().getFirst().askers())
                .containsExactly(new Asker("Initech", "Initech"), new Asker("Google", "Google"));
        assertThat(file.findings())
                .extracting(Finding::line, Finding::code)
                .containsExactly(tuple(11, "table-without-header"));
    }

    @Test
    void columnsMayComeInAnyOrderUnderManyNames() {
        BankFile file = Reading.fixture("practice-tables.md");
        assertThat(file.practiceLinks())
                .containsExactly(
                        new ReadLink(
                                5,
                                null,
                                "Two Sum",
                                List.of(
                                        new ReadLink.Target("Site", "https://example.org/two_(sum)"),
                                        new ReadLink.Target("Other", "https://example.com")),
                                List.of(new Asker("Facebook", "Meta"), new Asker("HFT Firms", null)),
                                Difficulty.HARD,
                                List.of("Arrays", "Hashing")),
                        new ReadLink(6, null, "Three Sum", List.of(), List.of(), Difficulty.MEDIUM, List.of()),
                        new ReadLink(
                                12,
                                1,
                                "Reverse a list",
                                List.of(new ReadLink.Target("Reverse a list", "https://example.org/list")),
                                List.of(new Asker("Amazon", "Amazon")),
                                Difficulty.EASY,
                                List.of()));
        assertThat(Reading.codes(file)).containsExactly("link-without-address", "text-outside-cards");
    }

    @Test
    void companyListsNameQuestionsAndPracticeLinksOfTheWholeRun() {
        BankFile file = Reading.fixture("company-lists.md");
        assertThat(file.companyLists())
                .extracting(ReadList::asker)
                .containsExactly(new Asker("Facebook", "Meta"), new Asker("Slack", "Slack"));
        assertThat(file.companyLists().getFirst().entries())
                .extracting(ReadList.Entry::wording, ReadList.Entry::slug, ReadList.Entry::target)
                .containsExactly(
                        tuple("Hash Maps", null, new ReadList.Target.Question("hash-maps")),
                        tuple("Sorting twice", "sorting", new ReadList.Target.Question("sorting")),
                        tuple("Two Sum", null, new ReadList.Target.PracticeLink("Two Sum")),
                        tuple("Never heard of it", null, new ReadList.Target.Nothing()));
        assertThat(file.companyLists().getLast().entries())
                .extracting(ReadList.Entry::target)
                .containsExactly(new ReadList.Target.PracticeLink("Two Sum"));
        assertThat(file.findings())
                .extracting(Finding::line, Finding::code)
                .containsExactly(tuple(5, "unknown-entry"), tuple(37, "text-outside-cards"));
    }

    @Test
    void questionsBelowACompanyListAreQuestions() {
        assertThat(Reading.fixture("company-lists.md").cards())
                .extracting(ReadCard::title)
                .containsExactly("Below the list", "Hash maps", "How sorting works");
    }

    @Test
    void entriesAreResolvedAcrossTheFilesOfARun() throws IOException {
        BankReport report = new BankReader()
                .read(List.of(
                        BankSource.of("lists.md", bytes("## Questions asked in Google interview\n- Tries\n")),
                        BankSource.of("cards.md", bytes("### Tries - Google Interview Question\n"))));
        assertThat(report.companyLists().getFirst().entries().getFirst().target())
                .isEqualTo(new ReadList.Target.Question("tries"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
