package dev.mockroom.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.progress.goals.GoalTerms;
import dev.mockroom.progress.goals.Goals;
import dev.mockroom.progress.goals.Stage;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.scoring.ui.DebriefNavigation;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class TodayViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CardReader cards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Goals goals;

    @Autowired
    private TestClock clock;

    private Sitting sitting;

    @BeforeEach
    void signIn() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        sitting = Sitting.in(application);
    }

    @Test
    void invitesSomebodyNewToTheFirstQuestion() {
        open();

        assertThat(theOneThing().getHref()).isEqualTo("interview?minutes=15");
    }

    @Test
    void goesBackToAnUnfinishedInterview() {
        InterviewRecord running = sitting.running(30, 1);

        open();

        assertThat(headline()).isEqualTo("Your interview is running.");
        assertThat(theOneThing().getHref())
                .isEqualTo("interview/" + running.id().value());
    }

    @Test
    void asksForAWaitingBlindSheet() {
        InterviewRecord ended = sitting.ended(30, 1);

        open();

        assertThat(theOneThing().getHref()).isEqualTo(DebriefNavigation.debrief(ended.id()));
    }

    @Test
    void proposesAnInterviewWithMinutesAndAreasAndNoTitle() {
        sitting.rated(30, 1, Level.LEANING_HIRE);

        String sent = Sent.by(open());

        assertThat(theOneThing().getHref()).startsWith("interview?minutes=30&level=mid&seed=");
        assertThat(sent).contains("Minutes and areas. Titles stay closed until you have answered.");
        cards.snapshot().forEach(question -> assertThat(sent).doesNotContain(question.title()));
    }

    @Test
    void neverShowsTheTitlesOfWhatIsAhead() {
        InterviewRecord waiting = sitting.waiting(60, 1);

        String sent = Sent.by(open());

        for (Card card : cards.cards(
                        waiting.attempts().stream().map(AttemptRecord::revision).toList())
                .values()) {
            assertThat(sent).doesNotContain(card.summary().title());
        }
    }

    @Test
    void listsRecentDebriefs() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);

        open();

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(DebriefNavigation.debrief(rated.id()));
    }

    @Test
    void putsWhatIsDueFirstWithCountAndMinutes() {
        sitting.rated(30, 1, Level.LEANING_NO_HIRE);
        clock.advance(Duration.ofDays(1));

        String sent = Sent.by(open());

        assertThat(headline()).contains("due for review, about");
        assertThat(theOneThing().getHref()).isEqualTo("review");
        assertThat(sent).contains("Due for review", "last time level 2, yesterday");
    }

    @Test
    void proposesWhatTheGoalAsksForEvenBeforeAnythingWasAnswered() {
        goals.create(
                new GoalTerms(null, Stage.ONSITE, goals.today(ZoneOffset.UTC).plusDays(29), Seniority.SENIOR, 30),
                ZoneOffset.UTC);

        String sent = Sent.by(open());

        assertThat(theOneThing().getHref()).startsWith("interview?minutes=30&level=senior&seed=");
        assertThat(sent).contains("29 days", "This week is for looking around");
    }

    @Test
    void asksForNothingNewOnTheEveOfTheDay() {
        goals.create(
                new GoalTerms(null, Stage.ONSITE, goals.today(ZoneOffset.UTC).plusDays(1), Seniority.MID, 30),
                ZoneOffset.UTC);

        open();

        assertThat(headline()).contains("Nothing new today.");
        assertThat(theOneThing().getHref()).isEqualTo("goals");
    }

    @Test
    void listsWhatElseIsBegun() {
        InterviewRecord ended = sitting.ended(30, 1);
        sitting.running(30, 2);

        String sent = Sent.by(open());

        assertThat(sent).contains("Waiting for you", DebriefNavigation.debrief(ended.id()));
    }

    @Test
    void asksAnInterviewerForTheirScorecardUntilItsDeadline() {
        Person interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        InterviewRecord ended = sitting.ended(30, 1);
        Interviewing.in(application).person(ended, interviewer);

        String sent = Sent.by(open());

        assertThat(sent)
                .contains("Waiting for you", "Your scorecard for ", InterviewNavigation.interviewer(ended.id()));
    }

    @Test
    void tellsTheCandidateThatTheScorecardIsOpen() {
        Person candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        InterviewRecord ended = sitting.ended(30, 1);
        Interviewing interviewing = Interviewing.in(application);
        interviewing.submits(interviewing.guest(ended, "Ines"), ended, Level.LEANING_HIRE);
        SignedIn.as(candidate);
        sitting.rate(ended, Level.LEANING_HIRE);

        assertThat(Sent.by(open())).contains("Ines’s scorecard is open", DebriefNavigation.debrief(ended.id()));
    }

    @Test
    void hasNoEmptySlotsForSomebodyNew() {
        String sent = Sent.by(open());

        assertThat(sent).doesNotContain("Due for review", "Waiting for you", "Recent debriefs", "Days of practice");
    }

    @Test
    void countsDaysOfPracticeWithoutASenseOfLoss() {
        sitting.rated(30, 1, Level.STRONG_HIRE);

        String sent = Sent.by(open());

        assertThat(sent).contains("Days of practice", "One day of practice in these weeks.");
        assertThat(sent).doesNotContainIgnoringCase("lost");
    }

    @Test
    void showsNothingOfSomebodyElse() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        sitting.running(30, 2);

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        String sent = Sent.by(open());

        assertThat(sent).doesNotContain(rated.id().value().toString());
        assertThat(theOneThing().getHref()).isEqualTo("interview?minutes=15");
    }

    private TodayView open() {
        return navigate(TodayView.class);
    }

    private String headline() {
        return find(H1.class).single().getText();
    }

    private Anchor theOneThing() {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.hasClassName("do"))
                .reduce((one, other) -> {
                    throw new AssertionError("More than one thing to do");
                })
                .orElseThrow();
    }
}
