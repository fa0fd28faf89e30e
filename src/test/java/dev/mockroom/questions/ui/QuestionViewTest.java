package dev.mockroom.questions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.StudyRecords;
import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.ui.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class QuestionViewTest extends SpringBrowserlessTest {

    @Autowired
    private BankIntake intake;

    @Autowired
    private CardReader cards;

    @Autowired
    private StudyRecords studied;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    private final BankText file = BankText.file();
    private Person ada;

    @BeforeEach
    void signIn() {
        ada = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void leadsToAnAnswerOfOnesOwnAsTheOneThingToDo() {
        open();

        NativeButton answer = answerNow();
        assertThat(answer.getClassNames()).contains("do");

        test(answer).click();

        assertThat(address()).isEqualTo("review?more=1");
    }

    @Test
    void saysSoWhenAnInterviewHasBegunToAskItMeanwhile() {
        InterviewRecord waiting = Sitting.in(application).waiting(30, 1);
        QuestionView view = open();
        jdbc.sql("update attempt set question_id = (select id from question where slug = ?) where id = ?")
                .params(file.slug("alpacas"), waiting.attempts().getFirst().id().value())
                .update();

        test(answerNow()).click();

        assertThat(Sent.by(find(Notice.class, view).single())).contains("still asks this question");
        assertThat(address()).isEqualTo(QuestionsNavigation.question(file.slug("alpacas")));
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private NativeButton answerNow() {
        return find(NativeButton.class).withText("Answer now").single();
    }

    @Test
    void showsPromptAndTagsAndNothingThatGivesTheAnswerAway() {
        QuestionView view = open();

        assertThat(find(H1.class).single().getText()).isEqualTo("Alpacas");
        assertThat(Sent.by(view))
                .contains(
                        "What do alpacas need?",
                        "Calibration",
                        "Asked by",
                        "companies/google",
                        "companies/meta",
                        "11 minutes",
                        "Hard")
                .doesNotContainIgnoringCase("secret");
    }

    @Test
    void saysWhatStudyingCostsBeforeItOpensAnything() {
        open();

        assertThat(Sent.by(studyButton())).contains("counts as seen", "30 days");
        assertThat(studied.studied(ada.id())).isEmpty();
    }

    @Test
    void opensTheWholeCardForThoseWhoStudy() {
        QuestionView view = open();

        test(studyButton()).click();

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly(
                        "Answer",
                        "What it tests",
                        "Signals of a strong answer",
                        "Levels",
                        "Red flags",
                        "Follow-ups",
                        "Clarifications",
                        "Hints",
                        "Sources",
                        "A mistake in this card?");
        assertThat(Sent.by(view))
                .contains(
                        "The secret answer of Alpacas",
                        "Secret first",
                        "“the first thing, said”",
                        "Not enough:",
                        "depth, advanced",
                        "Says the secret wrong thing.",
                        "Secret shove.");
        assertThat(studied.studied(ada.id())).hasSize(1);
    }

    @Test
    void staysClosedWhileAnInterviewAsksIt() {
        InterviewRecord running = Sitting.in(application).running(30, 1);
        QuestionSummary asked = cards.snapshot().stream()
                .filter(question ->
                        question.id().equals(running.attempts().getFirst().question()))
                .findFirst()
                .orElseThrow();

        Component view = navigate(QuestionsNavigation.question(asked.slug()), QuestionView.class);

        assertThat(find(NativeButton.class, view).exists()).isFalse();
        assertThat(Sent.by(find(Notice.class, view).single())).contains("opens here when that interview ends");
    }

    @Test
    void staysClosedWhenTheInterviewBeganAfterThePageWasOpened() {
        InterviewRecord waiting = Sitting.in(application).waiting(30, 2);
        assertThat(waiting.attempts()).isNotEmpty();
        file.card("alpacas", "Alpacas", "What do alpacas need?");
        intake.take(file.read());
        QuestionView view = navigate(QuestionsNavigation.question(file.slug("alpacas")), QuestionView.class);
        jdbc.sql("update attempt set question_id = (select id from question where slug = ?) where id = ?")
                .params(file.slug("alpacas"), waiting.attempts().getFirst().id().value())
                .update();

        test(studyButton()).click();

        assertThat(Sent.by(view)).doesNotContainIgnoringCase("secret");
        assertThat(find(Notice.class, view).exists()).isTrue();
    }

    @Test
    void hasNothingAtTheAddressOfAQuestionThatIsNotThere() {
        navigate("questions/no-such-question", Div.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void takesFewStatementsHoweverLongTheCardIs() {
        open();

        assertThat(StatementCounter.during(() -> navigate("questions/bias-variance", QuestionView.class)))
                .hasSizeLessThanOrEqualTo(7);
        NativeButton button = studyButton();
        assertThat(StatementCounter.during(() -> test(button).click())).hasSizeLessThanOrEqualTo(13);
    }

    private QuestionView open() {
        file.card("alpacas", "Alpacas", "What do alpacas need?");
        intake.take(file.read());
        return navigate(QuestionsNavigation.question(file.slug("alpacas")), QuestionView.class);
    }

    private NativeButton studyButton() {
        return find(NativeButton.class).withClassName("study-choice").single();
    }
}
