package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.FollowUp;
import dev.mockroom.questions.Signal;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class BlindSheetsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private BlindSheets sheets;

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private CardReader cards;

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
    void waitUntilTheInterviewIsOver() {
        InterviewRecord running = sitting.running(30, 1);
        AttemptId first = running.attempts().getFirst().id();

        assertThat(debriefs.open(running.id())).isEqualTo(new DebriefStep.NotOver(running.id()));
        assertThatThrownBy(() -> sheets.rate(running.id(), first, Rating.LEANING_HIRE))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> sheets.verdict(running.id(), Level.LEANING_HIRE))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> sheets.submit(running.id())).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void showPromptAndOwnAnswer() {
        InterviewRecord ended = sitting.ended(30, 1, "The gap is variance.");

        BlindSheet sheet = sheet(ended.id());

        assertThat(sheet.questions()).hasSameSizeAs(ended.attempts());
        assertThat(sheet.questions().getFirst().answer()).isEqualTo("The gap is variance.");
        assertThat(sheet.questions().getLast().answer()).isEmpty();
        assertThat(sheet.questions())
                .allSatisfy(question -> assertThat(question.prompt()).isNotBlank());
    }

    @Test
    void handOutNothingThatTellsTheAnswer() {
        InterviewRecord ended = sitting.ended(60, 2, "Something.");
        sheets.rate(ended.id(), ended.attempts().getFirst().id(), Rating.STRONG_HIRE);

        String handedOut = debriefs.open(ended.id()).toString();

        assertThat(handedOut).contains("Something.");
        for (String secret : secrets(ended)) {
            assertThat(handedOut).doesNotContain(secret);
        }
    }

    @Test
    void keepEachClickAtOnce() {
        InterviewRecord ended = sitting.ended(30, 1);
        AttemptId first = ended.attempts().getFirst().id();

        sheets.rate(ended.id(), first, Rating.LEANING_NO_HIRE);
        sheets.verdict(ended.id(), Level.LEANING_HIRE);
        sheets.sentence(ended.id(), "I talked too long.");

        BlindSheet sheet = sheet(ended.id());
        assertThat(sheet.questions().getFirst().chosen()).contains(Rating.LEANING_NO_HIRE);
        assertThat(sheet.chosen()).contains(Level.LEANING_HIRE);
        assertThat(sheet.sentence()).isEqualTo("I talked too long.");
    }

    @Test
    void takeAClickBack() {
        InterviewRecord ended = sitting.ended(30, 1);
        AttemptId first = ended.attempts().getFirst().id();
        sheets.rate(ended.id(), first, Rating.LEANING_NO_HIRE);
        sheets.verdict(ended.id(), Level.LEANING_HIRE);

        sheets.rate(ended.id(), first, null);
        sheets.verdict(ended.id(), null);

        assertThat(sheet(ended.id()).questions().getFirst().chosen()).isEmpty();
        assertThat(sheet(ended.id()).chosen()).isEmpty();
    }

    @Test
    void keepTheClicksOfTwoTabsAtTheSameTime() {
        InterviewRecord ended = sitting.ended(30, 1);
        List<CompletableFuture<Void>> clicks = new ArrayList<>();
        for (AttemptRecord attempt : ended.attempts()) {
            clicks.add(CompletableFuture.runAsync(() -> {
                SignedIn.as(candidate);
                sheets.rate(ended.id(), attempt.id(), Rating.LEANING_HIRE);
                SignedIn.nobody();
            }));
        }
        clicks.forEach(CompletableFuture::join);

        assertThat(sheet(ended.id()).questions())
                .allSatisfy(question -> assertThat(question.chosen()).contains(Rating.LEANING_HIRE));
    }

    @Test
    void cutASentenceThatNeverEnds() {
        InterviewRecord ended = sitting.ended(30, 1);

        sheets.sentence(ended.id(), "é".repeat(BlindSheet.SENTENCE_LIMIT) + "more");

        assertThat(sheet(ended.id()).sentence()).isEqualTo("é".repeat(BlindSheet.SENTENCE_LIMIT));
    }

    @Test
    void sayWhatIsMissingBeforeTheyAreSealed() {
        InterviewRecord ended = sitting.ended(30, 1);
        sheets.rate(ended.id(), ended.attempts().getFirst().id(), Rating.NOT_REACHED);

        SubmitOutcome outcome = sheets.submit(ended.id());

        assertThat(outcome).isInstanceOfSatisfying(SubmitOutcome.Incomplete.class, incomplete -> {
            assertThat(incomplete.questions()).doesNotContain(1).contains(2);
            assertThat(incomplete.verdict()).isTrue();
        });
        assertThat(debriefs.open(ended.id())).isInstanceOf(DebriefStep.Blind.class);
    }

    @Test
    void openTheDebriefOnceSubmitted() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);

        assertThat(debriefs.open(rated.id())).isInstanceOf(DebriefStep.Revealed.class);
    }

    @Test
    void neverChangeOnceSubmitted() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        AttemptId first = rated.attempts().getFirst().id();

        assertThatThrownBy(() -> sheets.rate(rated.id(), first, Rating.STRONG_HIRE))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> sheets.verdict(rated.id(), Level.STRONG_HIRE)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> sheets.sentence(rated.id(), "Better.")).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> sheets.submit(rated.id())).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void areNobodyElsesBusiness() {
        InterviewRecord ended = sitting.ended(30, 1, "Mine.");
        AttemptId first = ended.attempts().getFirst().id();

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));

        assertThatThrownBy(() -> debriefs.open(ended.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheets.rate(ended.id(), first, Rating.STRONG_HIRE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheets.verdict(ended.id(), Level.STRONG_HIRE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheets.sentence(ended.id(), "Theirs.")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheets.submit(ended.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void takeNoAttemptOfAnotherInterview() {
        InterviewRecord one = sitting.ended(30, 1);
        InterviewRecord other = sitting.ended(30, 2);
        AttemptId foreign = other.attempts().getFirst().id();

        assertThatThrownBy(() -> sheets.rate(one.id(), foreign, Rating.STRONG_HIRE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areReadInAConstantNumberOfStatements() {
        InterviewRecord few = sitting.ended(15, 1);
        InterviewRecord many = sitting.ended(60, 2);
        assertThat(many.attempts().size()).isGreaterThan(few.attempts().size());

        int forFew = StatementCounter.during(() -> debriefs.open(few.id())).size();
        int forMany = StatementCounter.during(() -> debriefs.open(many.id())).size();

        assertThat(forMany).isEqualTo(forFew).isLessThanOrEqualTo(10);
    }

    private BlindSheet sheet(InterviewId interview) {
        DebriefStep step = debriefs.open(interview);
        assertThat(step).isInstanceOf(DebriefStep.Blind.class);
        return ((DebriefStep.Blind) step).sheet();
    }

    /// Everything of an interview's cards that a candidate must not see before they have rated themselves.
    private List<String> secrets(InterviewRecord interview) {
        List<String> secrets = new ArrayList<>();
        for (Card card : cards.cards(interview.attempts().stream()
                        .map(AttemptRecord::revision)
                        .toList())
                .values()) {
            secrets.add(card.summary().title());
            secrets.add(card.answer());
            secrets.add(card.rubric().tested());
            secrets.addAll(card.rubric().redFlags());
            secrets.addAll(card.rubric().anchors().values());
            for (FollowUp followUp : card.rubric().followUps()) {
                secrets.add(followUp.question());
                secrets.add(followUp.reply());
            }
            for (Signal signal : card.rubric().signals()) {
                secrets.add(signal.text());
                secrets.add(signal.soundsLike());
                secrets.add(signal.notEnough());
            }
        }
        secrets.removeIf(String::isBlank);
        return secrets;
    }
}
