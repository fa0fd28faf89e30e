package dev.mockroom.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command `import`.
class ImportCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<BankReport> taken = new ArrayList<>();

    @Test
    void reportsAsJsonWhatADryRunReads() throws IOException {
        Path file = file("complete-card.md");
        assertThat(run("--dry-run", "--report=json", file.toString())).isZero();
        JsonNode report = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(report).isEqualTo(new JsonMapper().readTree("""
                {"files": [{
                   "file": "%s", "encoding": {"charset": "UTF-8", "repaired": false},
                   "questions": 1, "byDifficulty": {"EASY": 0, "MEDIUM": 1, "HARD": 0}, "withRubric": 1, "signals": 3,
                   "practiceLinks": 0, "companyLists": 0, "companyListEntries": 0, "companies": ["Google", "Meta"],
                   "findings": []}],
                 "totals": {"files": 1,
                   "questions": 1, "byDifficulty": {"EASY": 0, "MEDIUM": 1, "HARD": 0}, "withRubric": 1, "signals": 3,
                   "practiceLinks": 0, "companyLists": 0, "companyListEntries": 0, "companies": ["Google", "Meta"],
                   "findings": {"info": 0, "warning": 0, "error": 0}}}
                """.formatted(file)));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    void reportsFindingsWithLineSeverityCodeAndSentence() throws IOException {
        assertThat(run("--dry-run", "--report=json", file("orphan-table.md").toString()))
                .isZero();
        JsonNode finding =
                new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8)).at("/files/0/findings/0");
        assertThat(finding.toString())
                .isEqualTo("{\"line\":11,\"severity\":\"warning\",\"code\":\"table-without-header\","
                        + "\"message\":\"The table has no header; what its columns hold was told from their cells.\"}");
    }

    @Test
    void reportsAsTextWhenNothingElseIsAsked() throws IOException {
        assertThat(run("--dry-run", file("complete-card.md").toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 questions (0 easy, 1 medium, 0 hard), 1 with rubric, 3 signals");
    }

    @Test
    void importsWhatItReadAndSaysWhatBecameOfIt() throws IOException {
        assertThat(run("--report=json", file("complete-card.md").toString())).isZero();
        assertThat(taken).hasSize(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"imported\":{\"added\":1,\"changed\":0,\"unchanged\":0,\"retired\":0}");
    }

    @Test
    void endsWithOneAndImportsNothingWhereAFindingIsAnError() throws IOException {
        assertThat(run(file("duplicates.md").toString())).isOne();
        assertThat(taken).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("Nothing was imported, because some findings are errors.");
    }

    @Test
    void endsWithTwoAndASentenceForFilesThatCannotBeRead() {
        assertThat(run(
                        "--dry-run",
                        "--report=json",
                        folder.resolve("missing.md").toString()))
                .isEqualTo(2);
        assertThat(run("--dry-run", folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no file ")
                .contains(" is a folder; name the files in it.");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void endsWithTwoForWrongUsage() throws IOException {
        assertThat(run("--dry-run")).isEqualTo(2);
        assertThat(run("--dry-run", "--report=xml", file("titles.md").toString()))
                .isEqualTo(2);
        assertThat(run("--sideways", file("titles.md").toString())).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void endsWithTwoAndTheSentenceOfABankThatCannotBeOpened() throws IOException {
        int code = ImportCommand.run(
                List.of(file("titles.md").toString()),
                report -> {
                    throw new ImportCommand.Unavailable("The database is in use.");
                },
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("The database is in use.");
    }

    private int run(String... args) {
        return ImportCommand.run(
                List.of(args),
                report -> {
                    taken.add(report);
                    return new BankIntake.Taken(report.cards().size(), 0, 0, 0);
                },
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path file(String fixture) throws IOException {
        return Files.write(folder.resolve(fixture), Reading.fixtureBytes(fixture));
    }
}
