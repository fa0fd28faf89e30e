package dev.mockroom.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.LoopRounds;
import dev.mockroom.interviews.SetUpOutcome;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.Form;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.Signal;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Seniority;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class DebriefViewTest extends SpringBrowserlessTest {

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
    void sendsAnUnfinishedInterviewBackToItsRoom() {
        InterviewRecord running = sitting.running(30, 1);

        open(running);

        assertThat(find(Anchor.class).withText("Back to the interview").single().getHref())
                .isEqualTo("interview/" + running.id().value());
    }

    @Test
    void showsPromptsAndOwnAnswersFirstAndNothingOfTheRubric() {
        InterviewRecord ended = sitting.ended(60, 2, "The gap is variance.");

        String sent = Sent.by(open(ended));

        assertThat(sent).contains("The gap is variance.", "Nothing was typed. Said aloud?");
        for (Card card : cards(ended)) {
            assertThat(sent).doesNotContain(card.summary().title());
            assertThat(sent).doesNotContain(firstWords(card.answer()));
            for (Signal signal : card.rubric().signals()) {
                assertThat(sent).doesNotContain(signal.text());
            }
        }
    }

    @Test
    void leadsFromEachRoundOfALoopToThoseBesideIt() {
        Interviews interviews = application.getBean(Interviews.class);
        Blueprint loop = new Blueprint(Optional.of(new CompanyId("google")), 45, Seniority.MID, Blueprint.REST_DAYS, 1)
                .withForm(new Form.Loop(2));
        InterviewRecord first = sitting.read(((SetUpOutcome.Created) interviews.create(loop)).interview());
        interviews.start(first.id());
        sitting.end(first);
        sitting.rate(first, Level.LEANING_HIRE);
        open(first);
        String next = rounds().getFirst().getHref();
        assertThat(rounds())
                .singleElement()
                .satisfies(link -> assertThat(link.getText()).startsWith("On to round 2 of 2: "));

        InterviewRecord second = sitting.read(new InterviewId(UUID.fromString(next.substring(next.indexOf('/') + 1))));
        interviews.start(second.id());
        sitting.end(second);
        sitting.rate(second, Level.LEANING_HIRE);
        open(second);

        assertThat(rounds()).singleElement().satisfies(link -> {
            assertThat(link.getText()).startsWith("Round 1 of 2: ");
            assertThat(link.getHref()).endsWith(first.id().value().toString());
        });
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        assertThat(application.getBean(LoopRounds.class).around(second.id()).isEmpty())
                .as("somebody else's")
                .isTrue();
    }

    private List<Anchor> rounds() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getText().matches("(On to r|R)ound \\d of \\d: .+"))
                .toList();
    }

    @Test
    void keepsEachChoiceOverAReload() {
        InterviewRecord ended = sitting.ended(30, 1);
        open(ended);

        clickLevel(0, "Leaning hire");
        TextArea sentence = find(TextArea.class).single();
        test(sentence).setValue("I talked too long.");
        UI.getCurrent().navigate("");
        open(ended);

        assertThat(pressed()).containsExactly("Leaning hire");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("I talked too long.");
    }

    @Test
    void takesAChoiceBackOnASecondClick() {
        InterviewRecord ended = sitting.ended(30, 1);
        open(ended);

        clickLevel(0, "Leaning hire");
        clickLevel(0, "Leaning hire");

        assertThat(pressed()).isEmpty();
    }

    @Test
    void namesWhatIsMissingBeforeItSubmits() {
        InterviewRecord ended = sitting.ended(30, 1);
        Component view = open(ended);
        clickLevel(0, "Not reached");

        click("Submit and open the debrief");

        assertThat(Sent.by(view)).contains("The verdict on the whole is still open.");
        assertThat(Sent.by(view)).contains("no level yet");
        assertThat(find(H1.class).single().getText()).isEqualTo("How did it go?");
    }

    @Test
    void opensTheDebriefOnceEverythingIsRated() {
        InterviewRecord ended = sitting.ended(30, 1);
        Component view = open(ended);
        for (int question = 0; question <= ended.attempts().size(); question++) {
            clickLevel(question, "Leaning hire");
        }

        click("Submit and open the debrief");

        Card first = cards(ended).getFirst();
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains(first.summary().title());
        assertThat(Sent.by(view)).contains(first.rubric().signals().getFirst().text());
    }

    @Test
    void leadsFromAQuestionToReportingAMistakeInItsCard() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        open(rated);

        assertThat(find(Anchor.class)
                        .withText("Report a mistake in this card")
                        .single()
                        .getHref())
                .isEqualTo("questions/" + cards(rated).getFirst().summary().slug() + "#report");
    }

    @Test
    void goesOnToTheDebriefWhenAnotherTabHasSubmitted() {
        InterviewRecord ended = sitting.ended(30, 1);
        open(ended);
        sitting.rate(ended, Level.LEANING_HIRE);

        clickLevel(0, "Strong hire");

        assertThat(find(H1.class).single().getText()).isEqualTo("Debrief");
    }

    @Test
    void marksASignalStepByStepAndClearsIt() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        open(rated);

        assertThat(stateOfFirstSignal()).isEqualTo("Not marked");
        for (String state : List.of("Met", "Partly", "Missed", "Not reached", "Not marked")) {
            test(signals().getFirst()).click();
            assertThat(stateOfFirstSignal()).isEqualTo(state);
        }
    }

    @Test
    void keepsMarksOverAReload() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        open(rated);
        test(signals().getFirst()).click();

        UI.getCurrent().navigate("");
        open(rated);

        assertThat(stateOfFirstSignal()).isEqualTo("Met");
    }

    @Test
    void showsAScoreWithItsFormulaOnceEnoughIsSaid() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        Component view = open(rated);
        assertThat(Sent.by(view)).contains("A score needs 60 %");

        for (NativeButton signal : signals()) {
            test(signal).click();
        }
        assertThat(Sent.by(view)).contains("Choose the level it reached");
        clickLevel(0, "Leaning hire");

        assertThat(Sent.by(view)).contains("self-marked score", "Level 3 and signals 4.0, halved: 3.5.");
    }

    @Test
    void marksTheRestAtOnce() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        Component view = open(rated);
        test(signals().getFirst()).click();

        click("missed");

        assertThat(Sent.by(view)).doesNotContain("Not marked");
    }

    @Test
    void namesAStrengthAndGapsFromTheMarks() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        Component view = open(rated);
        assertThat(Sent.by(view)).contains("No gap is marked yet.");

        test(signals().getFirst()).click();
        click("missed");

        Signal met = cards(rated).getFirst().rubric().signals().getFirst();
        assertThat(find(H1.class).single().getText()).isEqualTo(met.keyword().isBlank() ? met.text() : met.keyword());
        assertThat(find(Anchor.class).withText("Practise again").all()).hasSize(1);
    }

    @Test
    void opensTheQuestionThatTheAddressNames() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);

        UI.getCurrent().navigate(DebriefNavigation.debrief(rated.id()), QueryParameters.of("question", "2"));

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains(cards(rated).get(1).summary().title());
    }

    @Test
    void looksLikeAMissingPageToAnybodyElse() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));
        UI.getCurrent().navigate(DebriefNavigation.debrief(rated.id()));

        assertThat(getCurrentView()).isNotInstanceOf(DebriefView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private DebriefView open(InterviewRecord interview) {
        return navigate(DebriefNavigation.debrief(interview.id()), DebriefView.class);
    }

    private List<Card> cards(InterviewRecord interview) {
        return interview.attempts().stream()
                .map(AttemptRecord::revision)
                .map(revision -> cards.cards(List.of(revision)).get(revision))
                .toList();
    }

    private static String firstWords(String text) {
        return text.lines().findFirst().orElseThrow();
    }

    private List<NativeButton> buttons(String className) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName(className))
                .toList();
    }

    private List<NativeButton> signals() {
        return buttons("signal");
    }

    private String stateOfFirstSignal() {
        return Sent.by(signals().getFirst())
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void clickLevel(int group, String name) {
        List<NativeButton> named = buttons("level").stream()
                .filter(button -> Sent.by(button).lines().anyMatch(name::equals))
                .toList();
        test(named.get(group)).click();
    }

    private void click(String words) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> Sent.by(each).lines().anyMatch(words::equals))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private List<String> pressed() {
        return buttons("level").stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(button -> Sent.by(button)
                        .lines()
                        .filter(line -> line.matches("[A-Z][a-z]+( [a-z]+)+"))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
