package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.shared.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class ExchangeRecordsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ExchangeRecords exchanges;

    @Autowired
    private ScoreRecords scores;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Person interviewer;
    private Sitting sitting;
    private Interviewing interviewing;
    private InterviewRecord interview;
    private SeatPass pass;

    @BeforeEach
    void somebodyWasInterviewed() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        sitting = Sitting.in(application);
        interviewing = Interviewing.in(application);
        interview = sitting.ended(30, 1, "Something.");
        pass = interviewing.person(interview, interviewer);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void tellBothSidesWhatTheyOwe() {
        assertThat(of(candidate)).satisfies(own -> {
            assertThat(own.candidate()).isTrue();
            assertThat(own.other()).isEqualTo(interviewer.name());
        });
        assertThat(of(interviewer).candidate()).isFalse();
        assertThat(List.of(of(candidate), of(interviewer))).allSatisfy(exchange -> {
            assertThat(exchange.isOwed()).isTrue();
            assertThat(exchange.closed()).isTrue();
            assertThat(exchange.deadline()).isAfter(clock.instant());
        });
    }

    @Test
    void tellNothingOfOthersInterviews() {
        assertThat(exchanges.of(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR)
                        .id()))
                .isEmpty();
    }

    @Test
    void stayClosedToACandidateWhoIsFirst() {
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_HIRE);

        ExchangeRecord own = of(candidate);

        assertThat(own.own()).isTrue();
        assertThat(own.isOwed()).isFalse();
        assertThat(own.closed()).isTrue();
        assertThat(own.opened()).isEmpty();
        assertThat(of(interviewer).isOwed()).isTrue();
        assertThat(othersLevels()).allMatch(Optional::isEmpty);
    }

    @Test
    void openToBothOnceBothAreInAndAreNewsForThreeDays() {
        interviewing.submits(pass, interview, Level.LEANING_NO_HIRE);
        assertThat(othersLevels()).isEmpty();
        SignedIn.as(candidate);
        sitting.rate(interview, Level.STRONG_HIRE);

        assertThat(List.of(of(candidate), of(interviewer))).allSatisfy(exchange -> {
            assertThat(exchange.open()).isTrue();
            assertThat(exchange.closed()).isFalse();
            assertThat(exchange.opened().orElseThrow())
                    .isAfter(interview.ended().orElseThrow())
                    .isBefore(clock.instant());
        });
        assertThat(othersLevels())
                .allMatch(level -> level.filter(Level.LEANING_NO_HIRE::equals).isPresent());
        clock.advance(ExchangeRecords.NEWS.plusMinutes(1));
        assertThat(exchanges.of(candidate.id())).isEmpty();
    }

    @Test
    void takeNoSheetAnyMoreWhenTheCandidateIsLate() {
        interviewing.submits(pass, interview, Level.LEANING_NO_HIRE);

        clock.advance(Reveal.PATIENCE.plus(Duration.ofMinutes(1)));

        ExchangeRecord own = of(candidate);
        assertThat(own.isOwed()).isFalse();
        assertThat(own.open()).isTrue();
        assertThat(own.opened()).contains(own.deadline());
        assertThat(own.closed()).isFalse();
    }

    @Test
    void areReadInOneStatement() {
        assertThat(StatementCounter.during(() -> exchanges.of(candidate.id()))).hasSize(1);
    }

    private List<Optional<Level>> othersLevels() {
        return scores.of(List.of(interview)).values().stream()
                .flatMap(scored -> scored.attempts().values().stream())
                .map(ScoredAttempt::others)
                .toList();
    }

    private ExchangeRecord of(Person person) {
        List<ExchangeRecord> found = exchanges.of(person.id());
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
