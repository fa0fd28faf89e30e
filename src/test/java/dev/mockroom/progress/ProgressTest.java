package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.companies.Companies;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanOutcome;
import dev.mockroom.planning.Planning;
import dev.mockroom.planning.PracticeHistory;
import dev.mockroom.progress.goals.GoalTerms;
import dev.mockroom.progress.goals.Goals;
import dev.mockroom.progress.goals.Stage;
import dev.mockroom.progress.reviews.ReviewStep;
import dev.mockroom.progress.reviews.Reviews;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.scoring.Debriefs;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Rating;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Seniority;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private Reviews reviews;

    @Autowired
    private Goals goals;

    @Autowired
    private PracticeHistory history;

    @Autowired
    private Planning planning;

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private ReadyPlans readyPlans;

    @Autowired
    private Companies companies;

    @Autowired
    private CardReader cards;

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

        assertThat(page.ever()).isZero();
        assertThat(page.rows()).isEmpty();
        assertThat(page.trend()).isEmpty();
        assertThat(page.readiness()).isEmpty();
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
            assertThat(row.blind()).isEmpty();
        });
        assertThat(page(0, 20).times())
                .allSatisfy(area -> assertThat(area.answers())
                        .allSatisfy(answer -> assertThat(answer.title()).isEmpty()));
        assertThat(onFirstTopicOf(ended).matches()).isZero();

        sitting.rate(ended, Level.LEANING_HIRE);

        assertThat(page(0, 20).rows()).allSatisfy(row -> assertThat(row.title()).isPresent());
        assertThat(onFirstTopicOf(ended).matches()).isPositive();
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

        AreaMastery mastery = page(0, 20).areas().stream()
                .filter(each -> each.area().equals(area))
                .findFirst()
                .orElseThrow();

        assertThat(mastery.level())
                .isInstanceOfSatisfying(
                        Estimate.Known.class,
                        known -> assertThat(known.answers()).isEqualTo(3));
        assertThat(page(0, 20).weakest()).contains(mastery);
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
                .satisfies(point -> assertThat(point.level().mean()).isLessThan(1.7));
        assertThat(page.trend())
                .singleElement()
                .satisfies(point -> assertThat(point.level().mean()).isGreaterThan(3.3));
    }

    @Test
    void leavesWhatWasNotReachedOut() {
        InterviewRecord rated = sitting.rated(60, 1, Level.STRONG_HIRE);
        for (AttemptRecord attempt : rated.attempts()) {
            debriefs.rate(rated.id(), attempt.id(), Rating.NOT_REACHED);
        }

        assertThat(page(0, 20).trend()).isEmpty();
        assertThat(page(0, 20).selfAnswers()).isZero();
    }

    @Test
    void narrowsTheAnswersToAnArea() {
        InterviewRecord rated = sitting.rated(60, 1, Level.STRONG_HIRE);
        String area = rated.attempts().getFirst().area();

        ProgressPage page = page(ProgressFilter.USUAL.onArea(area));

        assertThat(page.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.area()).isEqualTo(area));
        assertThat(page.matches()).isLessThanOrEqualTo(page.answers());
    }

    @Test
    void showsNothingOfSomebodyElse() {
        sitting.rated(60, 1, Level.LEANING_HIRE);

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));

        assertThat(page(0, 20).ever()).isZero();
        assertThat(today.page(ZoneOffset.UTC).next()).isEqualTo(new NextStep.Begin());
        assertThat(today.page(ZoneOffset.UTC).recent()).isEmpty();
    }

    @Test
    void narrowsEveryNumberToAPeriod() {
        rateOneAreaThreeTimes();
        clock.advance(Duration.ofDays(40));
        sitting.rated(15, 5, Level.LEANING_HIRE);

        ProgressPage weeks = page(ProgressFilter.USUAL.over(Period.FOUR_WEEKS));
        ProgressPage all = page(ProgressFilter.USUAL.over(Period.ALL));

        assertThat(weeks.answers()).isPositive().isLessThan(all.answers());
        assertThat(weeks.selfAnswers()).isZero();
        assertThat(all.selfAnswers()).isEqualTo(3);
        assertThat(weeks.ever()).isEqualTo(all.ever());
    }

    @Test
    void narrowsToInterviewsWithNobody() {
        sitting.rated(15, 1, Level.LEANING_HIRE);

        assertThat(page(ProgressFilter.USUAL.in(Mode.ALONE)).answers()).isPositive();
        assertThat(page(ProgressFilter.USUAL.in(Mode.WITH_INTERVIEWER)).answers())
                .isZero();
    }

    @Test
    void opensThePointOfATrendToItsWeek() {
        rateOneAreaThreeTimes();
        TrendPoint point = page(0, 20).trend().getFirst();

        ProgressPage week = page(ProgressFilter.USUAL.inWeek(point.week()));
        ProgressPage before = page(ProgressFilter.USUAL.inWeek(point.week().minusWeeks(1)));

        assertThat(week.matches()).isEqualTo(week.ever());
        assertThat(before.matches()).isZero();
    }

    @Test
    void setsAgainstTheBarFromEightAnswersOn() {
        InterviewRecord rated = rateAll(60, 1);
        assertThat(rated.attempts()).hasSizeLessThan(Readiness.NEEDED);
        assertThat(page(0, 20).readiness())
                .isNotEmpty()
                .allSatisfy(company -> assertThat(company.state()).isEqualTo(Readiness.State.UNKNOWN));

        rateAll(60, 2);

        assertThat(page(0, 20).readiness()).allSatisfy(company -> {
            assertThat(company.level()).isInstanceOf(Estimate.Known.class);
            assertThat(company.gaps()).isNotEmpty();
        });
    }

    @Test
    void findsAReadyPlanThatDwellsOnAnArea() {
        rateAll(60, 1);
        String area = companies.any().topicMix().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();

        Blueprint blueprint = readyPlans.dwellingOn(List.of(area), Optional.empty());

        assertThat(planning.propose(blueprint))
                .isInstanceOfSatisfying(
                        PlanOutcome.Planned.class,
                        plan -> assertThat(plan.items())
                                .anyMatch(item -> item.area().equals(area)));
        assertThat(readyPlans.dwellingOn(List.of(area), Optional.empty())).isEqualTo(blueprint);
    }

    @Test
    void tellsACompanysPageWhereOneStands() {
        InterviewRecord rated = rateAll(60, 1);
        Set<QuestionId> asked = Set.of(rated.attempts().getFirst().question());

        CompanyStanding standing = progress.against(companies.all().getFirst().id(), asked);

        assertThat(standing.answered()).isEqualTo(1);
        assertThat(standing.interviews()).isZero();
        assertThat(standing.areas()).isNotEmpty();
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
    void addsUpTheMinutesOfTheWeeksWithPractice() {
        InterviewRecord running = sitting.running(15, 1);
        clock.advance(Duration.ofMinutes(9));
        sitting.end(running);

        List<TodayPage.Day> days = today.page(ZoneOffset.UTC).days();

        assertThat(days).hasSizeBetween(1, 7);
        assertThat(days.getFirst().date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(days.getLast().minutes()).isEqualTo(9);
        assertThat(days.getLast().practised()).isTrue();
    }

    @Test
    void putsPracticeOnTheDayItWasWhereSomebodyIs() {
        Instant next = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusDays(1)
                .atTime(10, 55)
                .toInstant(ZoneOffset.UTC);
        clock.advance(Duration.between(clock.instant(), next));
        InterviewRecord ended = sitting.ended(15, 1);
        Instant at = ended.ended().orElseThrow();

        // Two of them have the next day by then, or begin it; the last still has the one before.
        for (String id : List.of("Pacific/Kiritimati", "Pacific/Auckland", "America/Los_Angeles", "Etc/GMT+12")) {
            ZoneId zone = ZoneId.of(id);
            TodayPage page = today.page(zone);
            assertThat(page.date()).as(id).isEqualTo(LocalDate.ofInstant(at, zone));
            assertThat(page.days().getLast().date()).as(id).isEqualTo(page.date());
            assertThat(page.days().getLast().practised()).as(id).isTrue();
            assertThat(page.rhythm().since()).as(id).contains(page.date());
        }
    }

    @Test
    void readsTodayInTenStatementsHoweverMuchThereIs() {
        sitting.rated(15, 1, Level.LEANING_HIRE);
        goals.create(
                new GoalTerms(
                        null,
                        Stage.ONSITE,
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(40),
                        Seniority.MID,
                        20),
                ZoneOffset.UTC);
        today.page(ZoneOffset.UTC);
        int forOne = StatementCounter.during(() -> today.page(ZoneOffset.UTC)).size();
        sitting.rated(60, 2, Level.LEANING_HIRE);
        sitting.rated(60, 3, Level.LEANING_HIRE);
        today.page(ZoneOffset.UTC);

        assertThat(StatementCounter.during(() -> today.page(ZoneOffset.UTC)))
                .hasSize(forOne)
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void leavesOneOfTenStatementsOfTodayFree() {
        sitting.rated(15, 1, Level.LEANING_HIRE);
        clock.advance(Duration.ofDays(1));
        today.page(ZoneOffset.UTC);

        assertThat(StatementCounter.during(() -> today.page(ZoneOffset.UTC))).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void readsReviewsAsALittleEvidenceOfOnesOwn() {
        String area = rateOneAreaThreeTimes();
        Estimate.Known before = levelIn(area, Rater.SELF);
        assertThat(page(0, 20).reviews()).isEmpty();
        clock.advance(Duration.ofDays(1));

        reviewAll(Level.STRONG_HIRE);

        Estimate.Known after = levelIn(area, Rater.SELF);
        assertThat(after.mean()).isGreaterThan(before.mean()).isLessThan(before.mean() + 0.6);
        assertThat(after.answers()).isEqualTo(before.answers());
        ProgressPage page = page(ProgressFilter.USUAL.onArea(area));
        assertThat(page.reviews()).isNotEmpty().allSatisfy(review -> {
            assertThat(review.area()).isEqualTo(area);
            assertThat(review.level()).isEqualTo(4);
            assertThat(review.card()).isPresent();
        });
        assertThat(page(ProgressFilter.USUAL.ratedBy(Rater.OTHERS)).reviews()).isEmpty();
        assertThat(page(ProgressFilter.USUAL.in(Mode.WITH_INTERVIEWER)).reviews())
                .isEmpty();
        assertThat(StatementCounter.during(() -> page(0, 20))).hasSizeLessThanOrEqualTo(10);

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));
        assertThat(page(0, 20).reviews()).isEmpty();
    }

    @Test
    void showsTheTrendOfWhatAnInterviewerSaid() {
        InterviewRecord interview = sitting.ended(60, 1, "Something.");
        Interviewing interviewing = Interviewing.in(application);
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.submits(pass, interview, Level.LEANING_NO_HIRE);
        SignedIn.as(candidate);
        assertThat(page(ProgressFilter.USUAL.ratedBy(Rater.OTHERS)).trend()).isEmpty();
        sitting.rate(interview, Level.STRONG_HIRE);

        ProgressPage page = page(ProgressFilter.USUAL.ratedBy(Rater.OTHERS));

        assertThat(page.trend()).singleElement().satisfies(point -> {
            assertThat(point.added()).isEqualTo(interview.attempts().size());
            assertThat(point.level().mean()).isBetween(1.5, 3.0);
        });
        assertThat(page.judgements())
                .singleElement()
                .satisfies(judgement -> assertThat(judgement.difference()).isEqualTo(2.0));
        assertThat(page.raters()).isEqualTo(1);
    }

    @Test
    void tellsAnInterviewerWhatTheyOweAndBothWhatHasOpened() {
        Person interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        Interviewing interviewing = Interviewing.in(application);
        SeatPass pass = interviewing.person(interview, interviewer);

        assertThat(today.page(ZoneOffset.UTC).cards()).singleElement().satisfies(card -> {
            assertThat(card.isOwed()).isTrue();
            assertThat(card.other()).isEqualTo(candidate.name());
        });
        interviewing.submits(pass, interview, Level.LEANING_HIRE);
        assertThat(today.page(ZoneOffset.UTC).cards()).isEmpty();

        SignedIn.as(candidate);
        assertThat(today.page(ZoneOffset.UTC).cards()).isEmpty();
        assertThat(today.page(ZoneOffset.UTC).next()).isInstanceOf(NextStep.Rate.class);
        sitting.rate(interview, Level.LEANING_HIRE);

        assertThat(today.page(ZoneOffset.UTC).cards())
                .singleElement()
                .satisfies(card -> assertThat(card.candidate()).isTrue());
        SignedIn.as(interviewer);
        assertThat(today.page(ZoneOffset.UTC).cards()).hasSize(1);
        clock.advance(Duration.ofDays(4));
        assertThat(today.page(ZoneOffset.UTC).cards()).isEmpty();
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));
        assertThat(today.page(ZoneOffset.UTC).cards()).isEmpty();
    }

    @Test
    void doesNotAskForASheetThatIsNotTakenAnyMore() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        Interviewing interviewing = Interviewing.in(application);
        interviewing.submits(interviewing.guest(interview, "Ines"), interview, Level.LEANING_HIRE);
        SignedIn.as(candidate);

        clock.advance(Duration.ofDays(3).plusMinutes(1));

        TodayPage page = today.page(ZoneOffset.UTC);
        assertThat(page.next()).isNotInstanceOf(NextStep.Rate.class);
        assertThat(page.waiting()).isEmpty();
        assertThat(page.cards()).hasSize(1);
    }

    private Estimate.Known levelIn(String area, Rater by) {
        return page(ProgressFilter.USUAL.ratedBy(by)).areas().stream()
                .filter(each -> each.area().equals(area))
                .map(each -> (Estimate.Known) each.level())
                .findFirst()
                .orElseThrow();
    }

    private void reviewAll(Level level) {
        while (reviews.step(ZoneOffset.UTC, 20) instanceof ReviewStep.Asked asked) {
            reviews.reveal(asked.attempt());
            reviews.grade(asked.attempt(), level);
        }
    }

    /// Sits through an interview, marks every signal and chooses every level.
    private InterviewRecord rateAll(int minutes, long seed) {
        InterviewRecord rated = sitting.rated(minutes, seed, Level.LEANING_HIRE);
        for (AttemptRecord attempt : rated.attempts()) {
            debriefs.rate(rated.id(), attempt.id(), Rating.LEANING_NO_HIRE);
        }
        return rated;
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
        return progress.page(ProgressFilter.USUAL, ZoneOffset.UTC, offset, limit);
    }

    private ProgressPage page(ProgressFilter filter) {
        return progress.page(filter, ZoneOffset.UTC, 0, 100);
    }

    private ProgressPage onFirstTopicOf(InterviewRecord interview) {
        AttemptRecord attempt = interview.attempts().getFirst();
        String topic = cards.topics(List.of(attempt.revision()))
                .get(attempt.revision())
                .getFirst();
        return page(ProgressFilter.USUAL.onTopic(topic));
    }
}
