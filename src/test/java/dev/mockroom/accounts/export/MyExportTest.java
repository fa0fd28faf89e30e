package dev.mockroom.accounts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.accounts.export.MyExport.Step;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@MockroomTest
class MyExportTest {

    private static final String ANSWER = "I would look at the split first; \"then\", say, at capacity.";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MyExport export;

    @Autowired
    private JdbcClient jdbc;

    private Person rahel;
    private InterviewRecord rated;

    @BeforeEach
    void somebodyHasPractised() {
        rahel = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        Sitting sitting = Sitting.in(application);
        rated = sitting.ended(30, 1, ANSWER);
        sitting.rate(rated, Level.LEANING_HIRE);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void givesTheAccountWithoutItsSecrets() {
        JsonNode account = rows("account").get(0);

        assertThat(account.get("email").asString()).isEqualTo(rahel.email());
        assertThat(account.get("display_name").asString()).isEqualTo(rahel.name());
        assertThat(account.has("password_hash")).isFalse();
    }

    @Test
    void saysWhatItIsAndOfWhichVersion() {
        JsonNode json = json();

        assertThat(json.get("format").asString()).isEqualTo("mockroom-export");
        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.get("person").asString()).isEqualTo(rahel.id().value().toString());
        assertThat(unzipped().get("README.txt")).contains("Everything that Mockroom keeps about you.", "- answer: ");
    }

    @Test
    void givesAnswersAsTextAndAsTheyWereTyped() {
        assertThat(rows("answer").valueStream().map(row -> row.get("answer").asString()))
                .contains(ANSWER);
        assertThat(rows("attempt_update").get(0).get("bytes").asString()).isBase64();
    }

    @Test
    void givesInterviewsAndScorecards() {
        assertThat(rows("interview").get(0).get("id").asString())
                .isEqualTo(rated.id().value().toString());
        assertThat(rows("scorecard").get(0).get("kind").asString()).isEqualTo("BLIND");
        assertThat(rows("scorecard_rating")).hasSameSizeAs(rated.attempts());
        assertThat(rows("plan_item")).hasSameSizeAs(rated.attempts());
    }

    @Test
    void keepsQuestionsClosedThatAreNotReachedYet() {
        InterviewRecord running = Sitting.in(application).running(60, 2);

        List<String> reached = rows("attempt")
                .valueStream()
                .filter(row -> row.get("interview_id")
                        .asString()
                        .equals(running.id().value().toString()))
                .map(row -> row.get("id").asString())
                .toList();
        assertThat(running.attempts()).hasSizeGreaterThan(1);
        assertThat(reached)
                .containsExactly(running.attempts().getFirst().id().value().toString());
        assertThat(rows("plan_item")).hasSameSizeAs(rated.attempts());
    }

    @Test
    void keepsTheInterviewersScorecardClosedUntilBothAreIn() {
        Person ines = SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER);
        Sitting sitting = Sitting.in(application);
        InterviewRecord interview = sitting.running(30, 4);
        SeatPass pass = Interviewing.in(application).person(interview, ines);
        SignedIn.as(rahel);
        sitting.end(interview);
        SignedIn.as(ines);
        Interviewing.in(application).submits(pass, interview, Level.STRONG_HIRE);
        SignedIn.as(rahel);

        assertThat(unzipped().get("mockroom.json")).doesNotContain("Says why the obvious remedy is wrong.");
        sitting.rate(interview, Level.LEANING_HIRE);
        assertThat(unzipped().get("mockroom.json")).contains("Says why the obvious remedy is wrong.");
        SignedIn.as(ines);
        assertThat(unzipped().get("mockroom.json"))
                .contains("Says why the obvious remedy is wrong.")
                .doesNotContain("\"BLIND\"");
    }

    @Test
    void givesTheSameRowsAsCsv() throws IOException {
        Map<String, String> files = unzipped();

        json().get("tables").propertyStream().forEach(table -> {
            List<CSVRecord> records = csv(files.get("csv/" + table.getKey() + ".csv"));
            assertThat(records)
                    .as(table.getKey())
                    .hasSize(table.getValue().get("rows").size() + 1);
        });
        assertThat(csv(files.get("csv/answer.csv")).get(1).get(2)).isEqualTo(ANSWER);
    }

    @Test
    void givesNoSpreadsheetAFormula() {
        jdbc.sql("update account set display_name = '=1+1' where id = ?")
                .param(rahel.id().value())
                .update();

        assertThat(csv(unzipped().get("csv/account.csv")).get(1).get(2)).isEqualTo("'=1+1");
        assertThat(rows("account").get(0).get("display_name").asString()).isEqualTo("=1+1");
    }

    @Test
    void givesNothingOfAnybodyElse() {
        Map<String, String> mine = unzipped();
        Person ines = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));

        Map<String, String> theirs = unzipped();

        assertThat(String.join("\n", theirs.values()))
                .contains(ines.email())
                .doesNotContain(rahel.email(), rahel.id().value().toString(), ANSWER);
        assertThat(String.join("\n", mine.values()))
                .doesNotContain(ines.id().value().toString());
    }

    @Test
    void isNobodysWithoutSigningIn() {
        SignedIn.nobody();
        assertThatThrownBy(() -> export.make(step -> {})).isInstanceOf(AuthenticationException.class);

        SignedIn.guest();
        assertThatThrownBy(() -> export.make(step -> {})).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void saysHowFarItIs() throws IOException {
        List<Step> steps = new ArrayList<>();
        export.make(steps::add).orElseThrow().close();

        assertThat(steps).isNotEmpty().extracting(Step::done).isSorted();
        assertThat(steps.getLast().done()).isEqualTo(steps.getLast().all());
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        ExportFile file = export.make(step -> {}).orElseThrow();
        Path path = file.path();
        assertThat(path).exists();

        file.close();

        assertThat(path).doesNotExist();
    }

    @Test
    void asksWhoeverComesThirdToTryAgain() throws IOException {
        List<Optional<ExportFile>> third = new ArrayList<>();

        Optional<ExportFile> first = export.make(once(() -> {
            Optional<ExportFile> second = export.make(once(() -> third.add(export.make(step -> {}))));
            assertThat(second).isPresent();
            close(second);
        }));
        close(first);

        assertThat(third).containsExactly(Optional.empty());
        Optional<ExportFile> later = export.make(step -> {});
        assertThat(later).isPresent();
        close(later);
    }

    @Test
    void readsEachTableOnceForEachFormHoweverManyRowsItHas() {
        int forOne = StatementCounter.during(this::unzipped).size();
        Sitting sitting = Sitting.in(application);
        int attempts = rated.attempts().size()
                + sitting.rated(30, 3, Level.LEANING_HIRE).attempts().size();

        // Beside the tables only the answers, one by one: text, question and log, for JSON and for CSV.
        assertThat(StatementCounter.during(this::unzipped)).hasSizeLessThanOrEqualTo(forOne + attempts * 16);
    }

    private static Consumer<Step> once(Runnable work) {
        List<Step> seen = new ArrayList<>();
        return step -> {
            seen.add(step);
            if (seen.size() == 1) {
                work.run();
            }
        };
    }

    private static void close(Optional<ExportFile> file) {
        try {
            file.orElseThrow().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode rows(String table) {
        return json().get("tables").get(table).get("rows");
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(unzipped().get("mockroom.json"));
    }

    private static List<CSVRecord> csv(String text) {
        try {
            return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> unzipped() {
        Map<String, String> files = new HashMap<>();
        try (ExportFile file = export.make(step -> {}).orElseThrow()) {
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            file.sendTo(sent);
            assertThat(file.size()).isEqualTo(sent.size()).isEqualTo(Files.size(file.path()));
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sent.toByteArray()));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
