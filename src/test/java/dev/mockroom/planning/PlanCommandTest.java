package dev.mockroom.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command `plan`.
@MockroomTest
class PlanCommandTest {

    @Autowired
    private PlanCommand.Plans plans;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void comeIn() {
        SignedIn.as(SignedIn.stranger(Role.CANDIDATE));
    }

    @AfterEach
    void leave() {
        SignedIn.nobody();
    }

    @Test
    void printsPlansOfSuccessiveSeedsAsJson() {
        assertThat(run("--company", "google", "--minutes", "45", "--seniority", "mid", "--seed", "7", "--count", "3"))
                .isZero();

        JsonNode printed = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(printed.at("/plans")).hasSize(3);
        assertThat(printed.at("/plans/2/seed").asLong()).isEqualTo(9);
        JsonNode question = printed.at("/plans/0/questions/0");
        assertThat(question.at("/slug").asString()).isNotBlank();
        assertThat(question.at("/title").asString()).isNotBlank();
        assertThat(question.at("/topics").size()).isPositive();
        assertThat(question.at("/difficulty").asString()).isIn("easy", "medium", "hard");
        assertThat(question.at("/minutes").asInt()).isPositive();
        assertThat(question.at("/reasons/0").asString()).endsWith(".");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void endsWithTwoAndTheNearestNamesForACompanyItDoesNotKnow() {
        assertThat(run("--company", "Gogle")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("names no company 'Gogle'")
                .contains("Google");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void endsWithTwoForWrongUsage() {
        assertThat(run("--minutes", "5")).isEqualTo(2);
        assertThat(run("--seniority", "boss")).isEqualTo(2);
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--report=json");
        return PlanCommand.run(
                all,
                work -> work.applyAsInt(plans),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
