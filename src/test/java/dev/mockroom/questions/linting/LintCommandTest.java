package dev.mockroom.questions.linting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command `lint`.
class LintCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void findsNothingInTheBankThatShips() {
        assertThat(run("--report=json", "db/bank"))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();

        JsonNode report = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(report.get("cards").asInt()).isEqualTo(95);
        assertThat(report.get("findings").asInt()).isZero();
    }

    @Test
    void exitsWithOneAndNamesFileLineAndCode() throws IOException {
        Path file = finished(text -> text.replace("`Probability`", "`Voodoo`"));

        assertThat(run(file.toString())).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(file + ":10: small-schools: The topic 'Voodoo' is not in the list of topics. [unknown-topic]")
                .contains("There is no card 'large-schools'.")
                .endsWith("1 cards, 2 findings\n");
    }

    @Test
    void reportsEachFindingAsJson() throws IOException {
        Path file = finished(text -> text.replace("area: Foundations\n", ""));

        assertThat(run("--report=json", file.toString())).isEqualTo(1);

        JsonNode finding =
                new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8)).at("/files/0/findings/0");
        assertThat(finding.toString())
                .isEqualTo("{\"line\":1,\"severity\":\"warning\",\"code\":\"front-matter\","
                        + "\"message\":\"The file's front matter lacks 'area'.\"}");
    }

    @Test
    void takesTheTopicsOfTheFolder() throws IOException {
        finished(text -> text.replace("`Probability`", "`Voodoo`").replace("`#large-schools`", "`#other`"));
        Files.writeString(folder.resolve("topics.csv"), "topic,area\nVoodoo,Magic\nModel Evaluation,Magic\n");

        run(folder.toString());

        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("unknown-topic");
    }

    @Test
    void comparesTheTitlesOfAllFiles() throws IOException {
        finished(text -> text);
        Files.writeString(
                folder.resolve("other.md"),
                Files.readString(folder.resolve("card.md")).replace("{ #small-schools }", "{ #large-schools }"));

        assertThat(run(folder.toString())).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("[title-twice]");
    }

    @Test
    void findsAddressesThatSomebodyMadeUp() throws IOException {
        Path file = folder.resolve("links.md");
        Files.writeString(file, """
                ## Practice links

                | Sno | Title | Practice | Asked by | Difficulty | Topics |
                |---|---|---|---|---|---|
                | 1 | Trees | [Site](https://example.com/1234567) | Google | Easy | Trees |
                """);

        assertThat(run(file.toString())).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("[link-invented]");
    }

    @Test
    void exitsWithTwoForWhatItCannotRead() {
        assertThat(run(folder.resolve("nothing.md").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no readable file or folder");
    }

    @Test
    void exitsWithTwoForAFolderWithoutMarkdown() {
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no Markdown file in");
    }

    @Test
    void exitsWithTwoForWrongUsage() {
        assertThat(run("--report=xml", "db/bank")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private Path finished(UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve("card.md");
        try (InputStream text = LintCommandTest.class.getResourceAsStream("finished.md")) {
            Files.writeString(file, change.apply(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
        }
        return file;
    }

    private int run(String... args) {
        return LintCommand.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
