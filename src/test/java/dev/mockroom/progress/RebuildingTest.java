package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.progress.reviews.Fsrs;
import dev.mockroom.progress.reviews.ReviewStep;
import dev.mockroom.progress.reviews.Reviews;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.Study;
import dev.mockroom.shared.Level;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class RebuildingTest {

    @Autowired
    private Rebuilding rebuilding;

    @Autowired
    private DemoHistory history;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Study study;

    @Autowired
    private CardReader cards;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private AttemptId reviewed;

    @BeforeEach
    void somebodyHasAPast() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        history.make(List.of(candidate, SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER)));
        study.open(cards.snapshot().getFirst().id());
        clock.advance(Duration.ofDays(1));
        ReviewStep.Asked asked = (ReviewStep.Asked) reviews.step(ZoneOffset.UTC, 0);
        reviewed = asked.attempt();
        reviews.reveal(reviewed);
        reviews.grade(reviewed, Level.LEANING_HIRE);
        SignedIn.nobody();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void findsWhatIsShownWithNobodySignedIn() {
        Rebuilding.Compared compared = rebuilding.of(candidate.id());

        assertThat(compared.differing()).isEmpty();
        assertThat(compared.numbers()).isGreaterThan(10);
        assertThat(compared.questions()).isGreaterThan(30);
    }

    @Test
    void mendsTheVersionBesideAGrade() {
        rebuilding.mend();
        jdbc.sql("update review set scheduler = 'FSRS-4' where attempt_id = ?")
                .param(reviewed.value())
                .update();

        assertThat(rebuilding.mend().versions()).isEqualTo(1);

        assertThat(jdbc.sql("select scheduler from review where attempt_id = ?")
                        .param(reviewed.value())
                        .query(String.class)
                        .single())
                .isEqualTo(Fsrs.VERSION);
        assertThat(rebuilding.mend().isNothing()).isTrue();
    }

    @Test
    void tellsByItsExitCodeWhetherAllWasEqual() {
        rebuilding.mend();
        jdbc.sql("update review set scheduler = 'FSRS-4' where attempt_id = ?")
                .param(reviewed.value())
                .update();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();

        int broken = RebuildCommand.run(rebuilding, new PrintStream(first, true, StandardCharsets.UTF_8));
        int mended = RebuildCommand.run(rebuilding, new PrintStream(second, true, StandardCharsets.UTF_8));

        assertThat(broken).isEqualTo(1);
        assertThat(first.toString(StandardCharsets.UTF_8)).contains("1 rows mended");
        assertThat(second.toString(StandardCharsets.UTF_8))
                .contains(candidate.id().value().toString())
                .doesNotContain("DIFFERS");
        assertThat(mended).isZero();
    }
}
