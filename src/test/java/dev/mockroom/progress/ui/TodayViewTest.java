package dev.mockroom.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.scoring.ui.DebriefNavigation;
import dev.mockroom.shared.Level;
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
