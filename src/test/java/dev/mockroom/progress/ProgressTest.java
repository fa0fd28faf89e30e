package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.planning.PracticeHistory;
import dev.mockroom.scoring.Debriefs;
import dev.mockroom.scoring.Rating;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class ProgressTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Progress progress;

    @Autowired
    private Today today;

    @Autowired
    private PracticeHistory history;

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Sitting sitting;

    @BeforeEach
    void signIn() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        sitting = Sitting.in(application);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void isEmptyForSomebodyNew() {
        ProgressPage page = page(0, 20);

        assertThat(page.answers()).isZero();
        assertThat(page.rows()).isEmpty();
        assertThat(page.later()).isEmpty();
        assertThat(page.weakest()).isEmpty();
    }

    @Test
    void asksForSomebody() {
        SignedIn.nobody();

        assertThatThrownBy(() -> page(0, 20)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> today.page(ZoneOffset.UTC))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void keepsTitlesClosedUntilTheBlindSheetIsSubmitted() {
        InterviewRecord ended = sitting.ended(30, 1);

        assertThat(page(0, 20).rows()).hasSize(ended.attempts().size()).allSatisfy(row -> {
            assertThat(row.title()).isEmpty();
            assertThat(row.outcome()).isEmpty();
        });
        assertThat(page(0, 20).topics()).isEmpty();

        sitting.rate(ended, Level.LEANING_HIRE);

        assertThat(page(0, 20).rows()).allSatisfy(row -> assertThat(row.title()).isPresent());
        assertThat(page(0, 20).topics()).isNotEmpty();
    }

    @Test
    void pagesAnswersInAStableOrder() {
        sitting.rated(60, 1, Level.LEANING_HIRE);
        sitting.rated(60, 2, Level.LEANING_HIRE);
        int all = page(0, 100).matches();

        List<AttemptRow> paged = new ArrayList<>();
        for (int offset = 0; offset < all; offset += 3) {
            paged.addAll(page(offset, 3).rows());
        }

        assertThat(paged).isEqualTo(page(0, 100).rows()).doesNotHaveDuplicates();
        assertThat(paged).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    }

    @Test
    void givesAnAreaANumberFromThreeLevelsOn() {
        String area = rateOneAreaThreeTimes();

        Strength strength = page(0, 20).areas().stream()
                .filter(each -> each.name().equals(area))
                .findFirst()
                .orElseThrow();

        assertThat(strength.level())
                .isInstanceOfSatisfying(
                        Estimate.Known.class,
                        known -> assertThat(known.answers()).isEqualTo(3));
    }

    @Test
    void countsAnAreaWithoutEnoughLevels() {
        InterviewRecord rated = sitting.rated(15, 1, Level.LEANING_HIRE);
        AttemptRecord first = rated.attempts().getFirst();
        debriefs.rate(rated.id(), first.id(), Rating.STRONG_HIRE);

        assertThat(page(0, 20).areas())
                .allSatisfy(area -> assertThat(area.level()).isInstanceOf(Estimate.TooFew.class));
        assertThat(page(0, 20).weakest()).isEmpty();
    }

    @Test
    void neverMixesBlindAndLaterLevels() {
        InterviewRecord rated = sitting.rated(60, 1, Level.STRONG_NO_HIRE);
        for (AttemptRecord attempt : rated.attempts()) {
            debriefs.rate(rated.id(), attempt.id(), Rating.STRONG_HIRE);
        }

        ProgressPage page = page(0, 20);

        assertThat(page.blind())
                .singleElement()
                .satisfies(point -> assertThat(point.level().mean()).isEqualTo(1));
        assertThat(page.later())
                .singleElement()
                .satisfies(point -> assertThat(point.level().mean()).isEqualTo(4));
    }

    @Test
    void leavesWhatWasNotReachedOut() {
        InterviewRecord rated = sitting.rated(60, 1, Level.STRONG_HIRE);
        for (AttemptRecord attempt : rated.attempts()) {
            debriefs.rate(rated.id(), attempt.id(), Rating.NOT_REACHED);
        }

        assertThat(page(0, 20).later()).isEmpty();
        assertThat(page(0, 20).laterAnswers()).isZero();
    }

    @Test
    void narrowsTheAnswersToAnArea() {
        InterviewRecord rated = sitting.rated(60, 1, Level.STRONG_HIRE);
        String area = rated.attempts().getFirst().area();

        ProgressPage page = progress.page(new AttemptFilter(area, null), 0, 20);

        assertThat(page.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.area()).isEqualTo(area));
        assertThat(page.matches()).isLessThanOrEqualTo(page.answers());
    }

    @Test
    void showsNothingOfSomebodyElse() {
        sitting.rated(60, 1, Level.LEANING_HIRE);

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));

        assertThat(page(0, 20).answers()).isZero();
        assertThat(today.page(ZoneOffset.UTC).next()).isEqualTo(new NextStep.Begin());
        assertThat(today.page(ZoneOffset.UTC).recent()).isEmpty();
    }

    @Test
    void tellsThePlannerWhatWasSeenAndWhereItWasWeak() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_NO_HIRE);
        InterviewRecord waiting = sitting.waiting(30, 2);

        PracticeHistory.Seen seen = history.of(candidate.id());

        assertThat(seen.questions().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rated.attempts().stream().map(AttemptRecord::question).toList())
                .doesNotContainAnyElementsOf(
                        waiting.attempts().stream().map(AttemptRecord::question).toList());
        assertThat(seen.strength().values()).containsOnly(2.0);
    }

    @Test
    void isReadInAConstantNumberOfStatements() {
        sitting.rated(15, 1, Level.LEANING_HIRE);
        page(0, 20);
        int forOne = StatementCounter.during(() -> page(0, 20)).size();
        sitting.rated(60, 2, Level.LEANING_HIRE);
        sitting.rated(60, 3, Level.LEANING_HIRE);
        page(0, 20);

        assertThat(StatementCounter.during(() -> page(0, 20))).hasSize(forOne).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void beginsWithTheFirstInterview() {
        assertThat(today.page(ZoneOffset.UTC).next()).isEqualTo(new NextStep.Begin());
    }

    @Test
    void continuesWhatIsUnfinishedFirst() {
        sitting.ended(30, 1);
        InterviewRecord running = sitting.running(30, 2);

        assertThat(today.page(ZoneOffset.UTC).next()).isInstanceOfSatisfying(NextStep.Continue.class, step -> {
            assertThat(step.interview()).isEqualTo(running.id());
            assertThat(step.slots()).hasSameSizeAs(running.attempts());
        });
    }

    @Test
    void asksForTheBlindSheetNext() {
        sitting.rated(30, 1, Level.LEANING_HIRE);
        InterviewRecord ended = sitting.ended(30, 2);

        assertThat(today.page(ZoneOffset.UTC).next())
                .isInstanceOfSatisfying(
                        NextStep.Rate.class,
                        step -> assertThat(step.interview()).isEqualTo(ended.id()));
    }

    @Test
    void proposesTheSameInterviewAllDay() {
        sitting.rated(30, 1, Level.LEANING_HIRE);

        NextStep first = today.page(ZoneOffset.UTC).next();

        assertThat(first).isInstanceOfSatisfying(NextStep.Practise.class, step -> {
            assertThat(step.minutes()).isEqualTo(30);
            assertThat(step.slots()).isNotEmpty();
            assertThat(step.seed()).isBetween(1L, 1_000_000_000L);
        });
        assertThat(today.page(ZoneOffset.UTC).next()).isEqualTo(first);
    }

    @Test
    void addsUpTheMinutesOfTheLastSevenDays() {
        InterviewRecord running = sitting.running(15, 1);
        clock.advance(Duration.ofMinutes(9));
        sitting.end(running);

        List<TodayPage.Day> days = today.page(ZoneOffset.UTC).minutes();

        assertThat(days).hasSize(7);
        assertThat(days.getLast().minutes()).isEqualTo(9);
    }

    @Test
    void readsTodayInAConstantNumberOfStatements() {
        sitting.rated(15, 1, Level.LEANING_HIRE);
        today.page(ZoneOffset.UTC);
        int forOne = StatementCounter.during(() -> today.page(ZoneOffset.UTC)).size();
        sitting.rated(60, 2, Level.LEANING_HIRE);
        sitting.rated(60, 3, Level.LEANING_HIRE);
        today.page(ZoneOffset.UTC);

        assertThat(StatementCounter.during(() -> today.page(ZoneOffset.UTC)))
                .hasSize(forOne)
                .hasSizeLessThanOrEqualTo(20);
    }

    /// Sits through interviews until one area has three answers, and rates just those.
    private String rateOneAreaThreeTimes() {
        List<AttemptRecord> ofArea = new ArrayList<>();
        String area = "";
        for (int seed = 1; ofArea.size() < 3; seed++) {
            InterviewRecord rated = sitting.rated(60, seed, Level.LEANING_HIRE);
            if (area.isEmpty()) {
                area = rated.attempts().getFirst().area();
            }
            for (AttemptRecord attempt : rated.attempts()) {
                if (attempt.area().equals(area) && ofArea.size() < 3) {
                    ofArea.add(attempt);
                    debriefs.rate(rated.id(), attempt.id(), Rating.LEANING_NO_HIRE);
                }
            }
        }
        return area;
    }

    private ProgressPage page(int offset, int limit) {
        return progress.page(AttemptFilter.ALL, offset, limit);
    }
}
