package dev.mockroom.progress.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.CalendarEntry;
import dev.mockroom.accounts.MyTimeZone;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptAccess;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptPermission;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.DeskAttempts;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.TypedAnswer;
import dev.mockroom.planning.PracticeHistory;
import dev.mockroom.progress.goals.GoalTerms;
import dev.mockroom.progress.goals.Goals;
import dev.mockroom.progress.goals.Stage;
import dev.mockroom.progress.reviews.ReviewStep.Asked;
import dev.mockroom.progress.reviews.ReviewStep.Finished;
import dev.mockroom.progress.reviews.ReviewStep.Revealed;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.questions.Study;
import dev.mockroom.scoring.Debriefs;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Rating;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class ReviewsTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewRecords records;

    @Autowired
    private ReviewsInCalendar calendar;

    @Autowired
    private MyTimeZone zones;

    @Autowired
    private Goals goals;

    @Autowired
    private PracticeHistory history;

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private Study study;

    @Autowired
    private CardReader cards;

    @Autowired
    private AttemptLog log;

    @Autowired
    private AttemptAccess access;

    @Autowired
    private List<PersonalData> features;

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
    void haveNothingForSomebodyNew() {
        assertThat(reviews.step(UTC, 0)).isInstanceOfSatisfying(Finished.class, finished -> {
            assertThat(finished.done()).isZero();
            assertThat(finished.next()).isEmpty();
            assertThat(finished.undoable()).isFalse();
        });
        assertThat(reviews.due(UTC).rows()).isEmpty();
    }

    @Test
    void askWhatSomebodyChoseOnceHoweverOftenTheySaySo() {
        QuestionSummary chosen = cards.snapshot().getLast();
        reviews.ask(chosen.id());
        reviews.ask(chosen.id());

        assertThat(records.of(candidate.id()))
                .singleElement()
                .satisfies(review -> assertThat(review.question()).isEqualTo(chosen.id()));
        assertThat(reviews.step(UTC, 0)).isInstanceOf(Asked.class);
        gradeAll(Level.LEANING_HIRE);
        assertThat(reviews.step(UTC, 1)).isInstanceOf(Finished.class);
        assertThatThrownBy(() -> reviews.ask(QuestionId.random())).isInstanceOf(NotFound.class);
    }

    @Test
    void askNothingThatAnInterviewStillAsks() {
        InterviewRecord running = sitting.running(30, 1);

        assertThatThrownBy(() -> reviews.ask(running.attempts().getFirst().question()))
                .isInstanceOf(IllegalTransition.class);
        SignedIn.guest();
        assertThatThrownBy(() -> reviews.ask(running.attempts().getFirst().question()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void bringAnInterviewsQuestionsBackByTheirLevels() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_NO_HIRE);
        assertThat(reviews.due(UTC).rows()).isEmpty();

        clock.advance(DAY);

        assertThat(records.due(candidate.id()))
                .containsExactlyInAnyOrderElementsOf(
                        rated.attempts().stream().map(AttemptRecord::question).toList());
    }

    @Test
    void preferTheLevelBesideTheRubricToTheBlindOne() {
        InterviewRecord rated = sitting.rated(15, 1, Level.STRONG_HIRE);
        AttemptRecord first = rated.attempts().getFirst();
        clock.advance(DAY);
        assertThat(records.due(candidate.id())).isEmpty();

        debriefs.rate(rated.id(), first.id(), Rating.STRONG_NO_HIRE);

        assertThat(records.due(candidate.id())).containsExactly(first.question());
    }

    @Test
    void preferTheInterviewersLevelOnceItIsRevealedAndNeverBefore() {
        InterviewRecord interview = sitting.ended(15, 1, "Something.");
        QuestionId first = interview.attempts().getFirst().question();
        Interviewing interviewing = Interviewing.in(application);
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.marks(pass, interview, Level.STRONG_NO_HIRE);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.STRONG_HIRE);
        LocalDate interviewed = LocalDate.ofInstant(interview.ended().orElseThrow(), UTC);
        clock.advance(DAY);
        assertThat(reviews.due(UTC).next()).isEmpty();
        assertThat(records.due(candidate.id())).isEmpty();

        SignedIn.guest();
        interviewing.submits(pass, interview, Level.STRONG_NO_HIRE);

        SignedIn.as(candidate);
        assertThat(records.due(candidate.id())).contains(first);
        assertThat(reviews.due(UTC).rows()).allSatisfy(row -> {
            assertThat(row.level()).contains(Level.STRONG_NO_HIRE);
            assertThat(row.last()).isEqualTo(interviewed);
        });
        debriefs.rate(interview.id(), interview.attempts().getFirst().id(), Rating.STRONG_HIRE);
        assertThat(records.due(candidate.id())).contains(first);
    }

    @Test
    void keepQuestionsClosedWhoseScorecardsWaitForEachOther() {
        InterviewRecord interview = sitting.ended(15, 1, "Something.");
        QuestionId first = interview.attempts().getFirst().question();
        Interviewing interviewing = Interviewing.in(application);
        SeatPass pass = interviewing.guest(interview, "Ines");
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_NO_HIRE);
        clock.advance(DAY);

        assertThat(records.due(candidate.id())).doesNotContain(first);
        assertThat(reviews.step(UTC, 20)).isInstanceOf(Finished.class);

        clock.advance(DAY.multipliedBy(3));
        assertThat(records.due(candidate.id())).contains(first);
        assertThat(pass.interview()).isEqualTo(interview.id());
    }

    @Test
    void standInTheCalendarAsOneEntryADayWithoutAnyTitle() {
        sitting.rated(60, 1, Level.LEANING_NO_HIRE);
        int due = reviews.due(UTC).rows().size();
        SignedIn.nobody();

        List<CalendarEntry> entries = calendar.of(candidate.id(), UTC);

        assertThat(due).isZero();
        assertThat(entries).isNotEmpty().hasSizeLessThanOrEqualTo(ReviewsInCalendar.DAYS);
        assertThat(entries.getFirst().time())
                .isEqualTo(new CalendarEntry.Day(
                        LocalDate.ofInstant(clock.instant(), UTC).plusDays(1)));
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.title()).isEqualTo("reviews.calendar");
            assertThat(entry.details())
                    .singleElement()
                    .satisfies(count -> assertThat((Integer) count).isBetween(1, Reviews.USUAL_CAP));
        });
        assertThat(entries).extracting(CalendarEntry::id).doesNotHaveDuplicates();
        assertThat(calendar.of(SignedIn.resident(jdbc, Role.CANDIDATE).id(), UTC))
                .isEmpty();
    }

    /// Where three days are on one instant: at noon in UTC it is past midnight in the far east and in the far west.
    @Test
    void standInTheCalendarAndAreDueOnTheDaysOfWhereSomebodyIs() {
        ZoneId farEast = ZoneId.of("Pacific/Kiritimati");
        ZoneId farWest = ZoneId.of("Etc/GMT+12");
        untilTenToTwelveInUtc();
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_NO_HIRE);
        Instant ended = rated.ended().orElseThrow();
        List<LocalDate> due = Stream.of(farEast, UTC, farWest)
                .map(zone -> LocalDate.ofInstant(ended, zone).plusDays(1))
                .toList();
        assertThat(due).doesNotHaveDuplicates();

        assertThat(Stream.of(farEast, UTC, farWest)
                        .map(zone ->
                                calendar.of(candidate.id(), zone).getFirst().time()))
                .containsExactlyElementsOf(
                        due.stream().map(CalendarEntry.Day::new).toList());
        clock.advance(Duration.ofMinutes(15)); // past midnight in the far west, and nowhere else of the three
        QuestionId question = rated.attempts().getFirst().question();
        zones.keep(farEast);
        assertThat(reviews.due(farEast).rows()).isEmpty();
        assertThat(reviews.due(UTC).rows()).isEmpty();
        assertThat(records.due(candidate.id())).doesNotContain(question);
        zones.keep(farWest);
        assertThat(reviews.due(farWest).rows()).isNotEmpty();
        assertThat(records.due(candidate.id())).contains(question);
    }

    private void untilTenToTwelveInUtc() {
        Instant next = LocalDate.ofInstant(clock.instant(), UTC)
                .plusDays(1)
                .atTime(11, 50)
                .toInstant(ZoneOffset.UTC);
        clock.advance(Duration.between(clock.instant(), next));
    }

    @Test
    void bringBackWhatWasStudied() {
        QuestionSummary question = cards.snapshot().getFirst();
        study.open(question.id());

        clock.advance(DAY);

        assertThat(reviews.due(UTC).rows()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo(question.title());
            assertThat(row.level()).isEmpty();
        });
    }

    @Test
    void keepQuestionsClosedThatAnInterviewStillAsks() {
        InterviewRecord ended = sitting.ended(30, 1);
        QuestionId question = ended.attempts().getFirst().question();
        study.open(question);
        clock.advance(DAY);

        assertThat(reviews.due(UTC).rows()).isEmpty();

        sitting.rate(ended, Level.LEANING_NO_HIRE);
        clock.advance(DAY);
        assertThat(records.due(candidate.id())).contains(question);
    }

    /// A plan keeps away from what was seen, but an older one may still hold the question.
    @Test
    void refuseToRevealWhatAnInterviewBeganToAskInBetween() {
        InterviewRecord waiting = sitting.waiting(15, 1);
        QuestionId question = waiting.attempts().getFirst().question();
        sitting.waiting(15, 2);
        jdbc.sql("update interview set phase = 'ENDED', started_at = created_at, ended_at = created_at where id = ?")
                .param(waiting.id().value())
                .update();
        sitting.rate(waiting, Level.LEANING_NO_HIRE);
        clock.advance(DAY);
        Asked asked = (Asked) reviews.step(UTC, 20);
        QuestionId shown = records.withoutMarks(candidate.id()).getLast().question();
        assertThat(waiting.attempts().stream().map(AttemptRecord::question)).contains(shown, question);
        jdbc.sql("update interview set phase = 'RUNNING', ended_at = null where id = ?")
                .param(waiting.id().value())
                .update();

        assertThatThrownBy(() -> reviews.reveal(asked.attempt())).isInstanceOf(IllegalTransition.class);
        assertThat(reviews.step(UTC, 20)).isInstanceOf(Finished.class);
    }

    @Test
    void askRevealMarkAndGrade() {
        dueQuestion();
        Asked asked = (Asked) reviews.step(UTC, 0);
        types(asked, "The gap is variance.");

        reviews.reveal(asked.attempt());

        Revealed revealed = (Revealed) reviews.step(UTC, 0);
        assertThat(revealed.answer()).isEqualTo("The gap is variance.");
        assertThat(revealed.next()).hasSize(4);
        Signal signal = revealed.card().rubric().signals().getFirst();
        assertThat(reviews.mark(asked.attempt(), signal.id(), Mark.MET)).containsEntry(signal.id(), Mark.MET);

        reviews.grade(asked.attempt(), Level.LEANING_HIRE);

        assertThat(reviews.step(UTC, 0)).isInstanceOfSatisfying(Finished.class, finished -> {
            assertThat(finished.done()).isEqualTo(1);
            assertThat(finished.next()).contains(revealed.next().get(Level.LEANING_HIRE));
        });
        assertThat(records.of(candidate.id())).singleElement().satisfies(record -> {
            assertThat(record.level()).contains(Level.LEANING_HIRE);
            assertThat(record.marks()).containsExactlyEntriesOf(Map.of(signal.id(), Mark.MET));
        });
    }

    @Test
    void storeWhatScheduledThem() {
        dueQuestion();
        Asked asked = (Asked) reviews.step(UTC, 0);
        reviews.reveal(asked.attempt());
        reviews.grade(asked.attempt(), Level.STRONG_HIRE);

        assertThat(jdbc.sql("select scheduler from review where attempt_id = ?")
                        .param(asked.attempt().value())
                        .query(String.class)
                        .single())
                .isEqualTo(Fsrs.VERSION);
    }

    @Test
    void goOnWhereTheyWereAfterAReload() {
        dueQuestion();
        Asked asked = (Asked) reviews.step(UTC, 0);
        types(asked, "half an ans");

        assertThat(reviews.step(UTC, 0)).isEqualTo(asked);
        assertThat(log.text(asked.attempt())).isEqualTo("half an ans");

        reviews.reveal(asked.attempt());
        reviews.reveal(asked.attempt());
        assertThat(reviews.step(UTC, 0)).isInstanceOf(Revealed.class);
    }

    @Test
    void takeTypingUntilTheRevealAndFromNobodyElse() {
        Person stranger = SignedIn.resident(jdbc, Role.CANDIDATE);
        dueQuestion();
        Asked asked = (Asked) reviews.step(UTC, 0);

        assertThat(access.permission(asked.attempt(), candidate.id())).isInstanceOf(AttemptPermission.Write.class);
        assertThat(access.permission(asked.attempt(), stranger.id())).isInstanceOf(AttemptPermission.None.class);
        assertThat(access.seat(asked.room(), candidate.id())).isPresent();
        assertThat(access.seat(asked.room(), stranger.id())).isEmpty();
        assertThat(asked.room()).isEqualTo(DeskAttempts.room(asked.attempt()));

        reviews.reveal(asked.attempt());

        assertThat(access.permission(asked.attempt(), candidate.id()))
                .isInstanceOfSatisfying(
                        AttemptPermission.Read.class,
                        read -> assertThat(read.closed()).isTrue());
    }

    @Test
    void undoAGradeAndStandOpenAgain() {
        dueQuestion();
        Asked asked = (Asked) reviews.step(UTC, 0);
        reviews.reveal(asked.attempt());
        reviews.grade(asked.attempt(), Level.STRONG_HIRE);

        reviews.undo(UTC);

        assertThat(reviews.step(UTC, 0))
                .isInstanceOfSatisfying(
                        Revealed.class,
                        revealed -> assertThat(revealed.attempt()).isEqualTo(asked.attempt()));
        assertThat(records.of(candidate.id()))
                .singleElement()
                .satisfies(record -> assertThat(record.level()).isEmpty());
    }

    @Test
    void putWhatIsSkippedAtTheEndOfTheDayAndUndoIt() {
        sitting.rated(60, 1, Level.LEANING_NO_HIRE);
        clock.advance(DAY);
        Asked first = (Asked) reviews.step(UTC, 0);

        reviews.skip(first.attempt());

        Asked second = (Asked) reviews.step(UTC, 0);
        assertThat(second.attempt()).isNotEqualTo(first.attempt());
        assertThat(second.place().of()).isEqualTo(first.place().of());
        reviews.undo(UTC);
        assertThat(((Asked) reviews.step(UTC, 0)).attempt()).isEqualTo(first.attempt());
    }

    @Test
    void leaveWhatIsBuriedForTomorrowAndUndoIt() {
        dueQuestion();
        Asked asked = (Asked) reviews.step(UTC, 0);

        reviews.bury(asked.attempt(), UTC);
        assertThat(reviews.step(UTC, 0)).isInstanceOf(Finished.class);

        reviews.undo(UTC);
        assertThat(((Asked) reviews.step(UTC, 0)).attempt()).isEqualTo(asked.attempt());

        reviews.bury(asked.attempt(), UTC);
        clock.advance(DAY);
        assertThat(((Asked) reviews.step(UTC, 0)).attempt()).isEqualTo(asked.attempt());
    }

    @Test
    void takeNoMoreInADayThanTheCapUnlessAskedFor() {
        sitting.rated(120, 1, Level.LEANING_NO_HIRE);
        clock.advance(DAY);
        reviews.cap(2);

        DueReviews due = reviews.due(UTC);
        assertThat(due.rows()).hasSize(2);
        assertThat(due.backlog()).isPositive();
        gradeAll(Level.LEANING_HIRE);

        assertThat(reviews.step(UTC, 0)).isInstanceOfSatisfying(Finished.class, finished -> {
            assertThat(finished.done()).isEqualTo(2);
            assertThat(finished.backlog()).isEqualTo(due.backlog());
        });
        assertThat(reviews.step(UTC, 1)).isInstanceOf(Asked.class);
        assertThatThrownBy(() -> reviews.cap(1000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comeBackBeforeTheDateOfAGoal() {
        sitting.rated(15, 1, Level.STRONG_HIRE);
        LocalDate without = reviews.due(UTC).next().orElseThrow();
        goals.create(new GoalTerms(null, Stage.ONSITE, without, Seniority.MID, 20), UTC);

        assertThat(reviews.due(UTC).next())
                .hasValueSatisfying(next -> assertThat(next).isBefore(without));
    }

    @Test
    void countAsSeenForThePlanner() {
        dueQuestion();
        clock.advance(Duration.ofDays(3));
        Asked asked = (Asked) reviews.step(UTC, 0);
        ReviewRecord shown = records.of(candidate.id()).getFirst();

        assertThat(history.of(candidate.id()).questions().get(shown.question())).isEqualTo(shown.shown());
        assertThat(asked.attempt()).isEqualTo(shown.attempt());
    }

    @Test
    void refuseStepsOutOfOrder() {
        dueQuestion();
        Asked asked = (Asked) reviews.step(UTC, 0);
        SignalId signal = new SignalId(records.of(candidate.id()).getFirst().revision(), 1);

        assertThatThrownBy(() -> reviews.grade(asked.attempt(), Level.STRONG_HIRE))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> reviews.mark(asked.attempt(), signal, Mark.MET))
                .isInstanceOf(IllegalTransition.class);
        reviews.reveal(asked.attempt());
        assertThatThrownBy(() -> reviews.skip(asked.attempt())).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> reviews.bury(asked.attempt(), UTC)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() ->
                        reviews.mark(asked.attempt(), new SignalId(new RevisionId(UUID.randomUUID()), 1), Mark.MET))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areNobodyElsesBusiness() {
        dueQuestion();
        AttemptId attempt = ((Asked) reviews.step(UTC, 0)).attempt();

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.EDITOR, Role.ADMINISTRATOR));

        assertThatThrownBy(() -> reviews.reveal(attempt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.grade(attempt, Level.STRONG_HIRE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.skip(attempt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.bury(attempt, UTC)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.mark(attempt, new SignalId(new RevisionId(UUID.randomUUID()), 1), Mark.MET))
                .isInstanceOf(NotFound.class);
        assertThat(reviews.step(UTC, 20)).isInstanceOf(Finished.class);
        reviews.undo(UTC);
        SignedIn.as(candidate);
        assertThat(((Asked) reviews.step(UTC, 0)).attempt()).isEqualTo(attempt);
    }

    @Test
    void askForSomebody() {
        SignedIn.nobody();

        assertThatThrownBy(() -> reviews.step(UTC, 0)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void areReadInAsManyStatementsHoweverManyThereAre() {
        sitting.rated(15, 1, Level.LEANING_NO_HIRE);
        clock.advance(DAY);
        reviews.due(UTC);
        int forFew = StatementCounter.during(() -> reviews.due(UTC)).size();
        gradeAll(Level.LEANING_NO_HIRE);
        sitting.rated(60, 2, Level.LEANING_NO_HIRE);
        clock.advance(DAY);
        gradeAll(Level.LEANING_NO_HIRE);
        reviews.due(UTC);

        assertThat(StatementCounter.during(() -> reviews.due(UTC))).hasSize(forFew);
    }

    @Test
    void leaveNothingOfThemWhenTheirAccountGoes() {
        dueQuestion();
        Asked asked = (Asked) reviews.step(UTC, 0);
        types(asked, "mine");
        reviews.reveal(asked.attempt());
        goals.create(
                new GoalTerms(
                        null,
                        Stage.ONSITE,
                        LocalDate.ofInstant(clock.instant(), UTC).plusDays(9),
                        Seniority.MID,
                        20),
                UTC);
        reviews.cap(8);

        features.forEach(feature -> feature.forget(candidate.id()));

        for (String left : new String[] {
            "select count(*) from attempt where id = ?",
            "select count(*) from review where attempt_id = ?",
            "select count(*) from attempt_update where attempt_id = ?"
        }) {
            assertThat(jdbc.sql(left)
                            .param(asked.attempt().value())
                            .query(Integer.class)
                            .single())
                    .as(left)
                    .isZero();
        }
        for (String table : new String[] {"goal", "review_setting", "desk", "seat", "attempt"}) {
            assertThat(jdbc.sql("select count(*) from " + table + " where account_id = ?")
                            .param(candidate.id().value())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private void dueQuestion() {
        study.open(cards.snapshot().getFirst().id());
        clock.advance(DAY);
    }

    private void types(Asked asked, String text) {
        AttemptPermission permission = access.permission(asked.attempt(), candidate.id());
        log.append(asked.attempt(), ((AttemptPermission.Write) permission).seat(), new TypedAnswer(1).types(text))
                .join();
    }

    private void gradeAll(Level level) {
        while (reviews.step(UTC, 0) instanceof Asked asked) {
            reviews.reveal(asked.attempt());
            reviews.grade(asked.attempt(), level);
        }
    }
}
