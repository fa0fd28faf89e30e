package dev.mockroom.progress.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.progress.reviews.ReviewRecord;
import dev.mockroom.progress.reviews.ReviewRecords;
import dev.mockroom.progress.reviews.ReviewStep;
import dev.mockroom.progress.reviews.Reviews;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.Study;
import dev.mockroom.questions.ui.AnswerPages;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class DailyReviewViewTest extends SpringBrowserlessTest {

    @Autowired
    private Study study;

    @Autowired
    private Reviews reviews;

    @Autowired
    private AnswerPages answers;

    @Autowired
    private ReviewRecords records;

    @Autowired
    private CardReader cards;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;

    @BeforeEach
    void signIn() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @Test
    void saysToSomebodyNewWhatWillBeHere() {
        assertThat(Sent.by(open())).contains("Nothing to review yet.");
        assertThat(find(Anchor.class).withText("Back to today").single().getHref())
                .isEqualTo("today");
    }

    @Test
    void asksTheQuestionThatSomebodyChoseThoughNothingIsDue() {
        var chosen = cards.snapshot().get(3);

        answers.answer(chosen.id());

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .as("a reload does not ask it once more")
                .isEqualTo("review?more=1");
        assertThat(Sent.by((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()))
                .contains("Review 1 of 1", chosen.area());
        assertThat(records.of(candidate.id()))
                .singleElement()
                .satisfies(review -> assertThat(review.question()).isEqualTo(chosen.id()));
    }

    @Test
    void asksNothingBecauseOfAnAddress() {
        String chosen = cards.snapshot().get(3).id().value().toString();

        UI.getCurrent().navigate("review", QueryParameters.of("question", chosen));

        assertThat(records.of(candidate.id())).isEmpty();
        assertThat(Sent.by((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()))
                .contains("Nothing to review yet.");
    }

    @Test
    void sendsThePromptAloneBeforeTheReveal() {
        studied(1);

        String sent = Sent.by(open());

        Card card = shown();
        assertThat(sent).contains("Review 1 of 1", card.summary().area());
        assertThat(sent)
                .doesNotContain(
                        card.summary().title(),
                        firstWords(card.answer()),
                        card.rubric().tested());
        card.rubric().signals().forEach(signal -> assertThat(sent).doesNotContain(signal.text()));
        card.rubric().anchors().values().forEach(anchor -> assertThat(sent).doesNotContain(anchor));
    }

    @Test
    void opensTheCardOnReveal() {
        studied(1);
        open();
        reveal();

        DailyReviewView view = (DailyReviewView) getCurrentView();

        String sent = Sent.by(view);
        Card card = shown();
        card.rubric().signals().forEach(signal -> assertThat(sent).contains(signal.text()));
        card.rubric().anchors().values().forEach(anchor -> assertThat(sent).contains(anchor));
    }

    @Test
    void keepsAMarkAndAGradeAndCanTakeTheGradeBack() {
        studied(1);
        open();
        reveal();

        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.hasClassName("signal"))
                        .findFirst()
                        .orElseThrow())
                .click();
        click("Leaning hire");

        assertThat(record().level()).contains(Level.LEANING_HIRE);
        assertThat(record().marks()).containsValue(Mark.MET);
        assertThat(Sent.by((DailyReviewView) getCurrentView())).contains("That is today’s review: one question.");

        click("Undo");

        assertThat(record().level()).isEmpty();
        assertThat(find(H1.class).single().getText()).isEqualTo("Review 1 of 1");
    }

    @Test
    void goesOnToTheNextQuestion() {
        studied(2);
        open();

        click("Later");
        assertThat(find(H1.class).single().getText()).isEqualTo("Review 1 of 2");
        click("Tomorrow");

        assertThat(find(H1.class).single().getText()).isEqualTo("Review 1 of 1");
    }

    private void studied(int questions) {
        cards.snapshot().stream().limit(questions).forEach(question -> study.open(question.id()));
        clock.advance(Duration.ofDays(1));
    }

    /// The browser confirms that all has arrived before the button's work goes on; there is none here.
    private void reveal() {
        ReviewStep.Asked asked = (ReviewStep.Asked) reviews.step(ZoneOffset.UTC, 0);
        reviews.reveal(asked.attempt());
        open();
    }

    private DailyReviewView open() {
        return navigate(DailyReviewView.class);
    }

    private Card shown() {
        RevisionId revision = record().revision();
        return cards.cards(List.of(revision)).get(revision);
    }

    private ReviewRecord record() {
        return records.of(candidate.id()).getLast();
    }

    private void click(String words) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> Sent.by(button).contains(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static String firstWords(String text) {
        return text.lines().filter(line -> line.length() > 20).findFirst().orElseThrow();
    }
}
