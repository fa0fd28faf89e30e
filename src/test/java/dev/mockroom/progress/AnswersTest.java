package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.scoring.ScoredAttempt;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The numbers of progress are stored nowhere, so what they rest on must be what interviews and scorecards say.
@MockroomTest
class AnswersTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Answers answers;

    @Autowired
    private Practice practice;

    @Autowired
    private DemoHistory history;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;

    @BeforeEach
    void signIn() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void saysTheSameAsInterviewsAndScorecardsReadOneByOne() {
        history.make(List.of(candidate, SignedIn.resident(jdbc, Role.CANDIDATE)));

        Map<?, Answered> atOnce = answers.of(candidate.id(), ZoneOffset.UTC).stream()
                .collect(Collectors.toMap(answered -> answered.answer().id(), answered -> answered));
        List<Practice.Answer> oneByOne = practice.of(candidate.id()).answers();

        assertThat(atOnce).hasSameSizeAs(oneByOne).hasSizeGreaterThan(60);
        for (Practice.Answer one : oneByOne) {
            Answered answered = atOnce.get(one.attempt().id());
            assertThat(answered.answer().question()).isEqualTo(one.attempt().question());
            assertThat(answered.answer().area()).isEqualTo(one.attempt().area());
            assertThat(answered.answer().spent()).isEqualTo(one.attempt().spent());
            assertThat(answered.answer().ended()).isEqualTo(one.at());
            assertThat(answered.blindLevel()).isEqualTo(one.blind());
            assertThat(answered.selfLevel()).isEqualTo(one.later());
            assertThat(answered.worths(Rater.SELF))
                    .hasSize(one.outcome()
                            .map(ScoredAttempt::score)
                            .orElseThrow()
                            .assessed());
            assertThat(Optional.of(answered.signals()))
                    .isEqualTo(one.outcome().map(outcome -> outcome.score().signals()));
        }
    }

    @Test
    void keepsAllClosedUntilTheBlindSheetIsSubmitted() {
        InterviewRecord ended = Sitting.in(application).ended(30, 1);

        assertThat(answers.of(candidate.id(), ZoneOffset.UTC))
                .hasSameSizeAs(ended.attempts())
                .allSatisfy(answered -> {
                    assertThat(answered.open()).isFalse();
                    assertThat(answered.blindEvidence()).isEmpty();
                    assertThat(answered.evidence(Rater.SELF)).isEmpty();
                });
    }

    @Test
    void areReadInFiveStatements() {
        Sitting.in(application).rated(60, 1, Level.LEANING_HIRE);

        assertThat(StatementCounter.during(() -> answers.of(candidate.id(), ZoneOffset.UTC)))
                .hasSize(5);
    }

    @Test
    void knowNothingOfSomebodyElse() {
        Sitting.in(application).rated(60, 1, Level.LEANING_HIRE);

        Person other = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));

        assertThat(answers.of(other.id(), ZoneOffset.UTC)).isEmpty();
    }
}
