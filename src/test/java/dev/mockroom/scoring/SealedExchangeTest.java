package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SeatsChanged;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.OpenInterviews;
import dev.mockroom.questions.RevealedCards;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.NotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@MockroomTest
@RecordApplicationEvents
class SealedExchangeTest {

    private static final String STRENGTH = "Says why the obvious remedy is wrong.";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private InterviewerCards cards;

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private BlindSheets sheets;

    @Autowired
    private Feedbacks feedbacks;

    @Autowired
    private ScoreRecords scores;

    @Autowired
    private OpenInterviews openInterviews;

    @Autowired
    private RevealedCards revealedCards;

    @Autowired
    private CardReader cardReader;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Sitting sitting;
    private Interviewing interviewing;

    @BeforeEach
    void signIn() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        sitting = Sitting.in(application);
        interviewing = Interviewing.in(application);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void keepsTheInterviewersCardFromTheCandidateUntilTheirsIsIn() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.submits(pass, interview, Level.STRONG_NO_HIRE);
        SignedIn.as(candidate);

        DebriefStep before = debriefs.open(interview.id());
        sitting.rate(interview, Level.LEANING_HIRE);
        DebriefStep after = debriefs.open(interview.id());

        assertThat(before).isInstanceOf(DebriefStep.Blind.class);
        assertThat(before.toString()).doesNotContain(STRENGTH, "STRONG_NO_HIRE", "MISSED");
        secrets(interview).forEach(secret -> assertThat(before.toString()).doesNotContain(secret));
        Exchange exchange = exchange(after);
        assertThat(exchange.oneSided()).isFalse();
        assertThat(exchange.other()).map(OtherCard::strength).contains(STRENGTH);
        assertThat(exchange.interviewer()).isEqualTo("Ines");
    }

    @Test
    void tellsWhoWaitsThatSomethingChangedAndNotWhat() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.submits(pass, interview, Level.STRONG_NO_HIRE);

        assertThat(events.stream(SeatsChanged.class)).contains(new SeatsChanged(interview.id()));
        String told = events.stream().map(Object::toString).collect(Collectors.joining());
        assertThat(told).doesNotContain(STRENGTH, "STRONG_NO_HIRE");
        secrets(interview).forEach(secret -> assertThat(told).doesNotContain(secret));
    }

    @Test
    void keepsRubricAndCardFromACandidateWhoIsFirst() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.marks(pass, interview, Level.STRONG_NO_HIRE);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_HIRE);
        AttemptRecord first = interview.attempts().getFirst();
        SignalId signal = interviewing.signals(first).getFirst();

        DebriefStep step = debriefs.open(interview.id());

        assertThat(step).isInstanceOf(DebriefStep.Sealed.class);
        assertThat(step.toString()).doesNotContain(STRENGTH, "STRONG_NO_HIRE", "MISSED");
        secrets(interview).forEach(secret -> assertThat(step.toString()).doesNotContain(secret));
        assertThatThrownBy(() -> debriefs.mark(interview.id(), first.id(), List.of(signal), Mark.MET))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> debriefs.rate(interview.id(), first.id(), Rating.STRONG_HIRE))
                .isInstanceOf(IllegalTransition.class);
        assertThat(openInterviews.holds(candidate.id(), first.question())).isTrue();
        assertThat(revealedCards.revealed(candidate.id(), first.question())).isFalse();
        SignedIn.guest();
        interviewing.submits(pass, interview, Level.STRONG_NO_HIRE);
        assertThat(openInterviews.holds(candidate.id(), first.question())).isFalse();
        assertThat(revealedCards.revealed(candidate.id(), first.question())).isTrue();
    }

    @Test
    void keepsTheCandidatesSheetFromTheInterviewerUntilTheirsIsIn() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        SignedIn.as(candidate);
        sheets.sentence(interview.id(), "I was tired.");
        sitting.rate(interview, Level.STRONG_HIRE);
        feedbacks.words(interview.id(), "You listened.");
        SignedIn.guest();

        String before = cards.open(pass).toString();
        interviewing.submits(pass, interview, Level.LEANING_HIRE);
        InterviewerStep after = cards.open(pass);

        assertThat(before).doesNotContain("I was tired.", "STRONG_HIRE,", "You listened.");
        assertThat(after).isInstanceOfSatisfying(InterviewerStep.Open.class, open -> {
            assertThat(open.exchange().sentence()).isEqualTo("I was tired.");
            assertThat(open.exchange().own()).contains(Level.STRONG_HIRE);
            assertThat(open.exchange().feedback().words()).isEqualTo("You listened.");
        });
    }

    @Test
    void showsTheSameToBothOnceOpen() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.submits(pass, interview, Level.LEANING_HIRE);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_NO_HIRE);

        Exchange own = exchange(debriefs.open(interview.id()));
        SignedIn.guest();
        Exchange theirs = ((InterviewerStep.Open) cards.open(pass)).exchange();

        assertThat(own.other()).isEqualTo(theirs.other());
        assertThat(own.questions().stream().map(ExchangeQuestion::difference))
                .isEqualTo(theirs.questions().stream()
                        .map(ExchangeQuestion::difference)
                        .toList());
        assertThat(own.score()).isEqualTo(theirs.score());
        assertThat(theirs.questions())
                .allSatisfy(question -> assertThat(question.attempt().reasons()).isEmpty());
    }

    @Test
    void opensTheCandidatesAloneWhenTheInterviewerIsLate() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.marks(pass, interview, Level.STRONG_NO_HIRE);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_HIRE);

        clock.advance(Reveal.PATIENCE.plus(Duration.ofMinutes(1)));

        Exchange exchange = exchange(debriefs.open(interview.id()));
        assertThat(exchange.oneSided()).isTrue();
        assertThat(exchange.other()).isEmpty();
        assertThat(exchange.toString()).doesNotContain(STRENGTH, "MISSED");
        assertThat(exchange.questions())
                .allSatisfy(question -> assertThat(question.theirs()).isNull());
        SignedIn.guest();
        assertThat(cards.open(pass)).isInstanceOf(InterviewerStep.Open.class);
        assertThatThrownBy(() -> cards.verdict(pass, Level.LEANING_HIRE)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> cards.submit(pass)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> cards.amend(pass, new Change.OfVerdict(Level.LEANING_HIRE), "I was late."))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void opensTheInterviewersAloneWhenTheCandidateIsLate() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.submits(pass, interview, Level.LEANING_HIRE);
        SignedIn.as(candidate);

        clock.advance(Reveal.PATIENCE.plus(Duration.ofMinutes(1)));

        Exchange exchange = exchange(debriefs.open(interview.id()));
        assertThat(exchange.oneSided()).isTrue();
        assertThat(exchange.own()).isEmpty();
        assertThat(exchange.other()).isPresent();
        AttemptId first = interview.attempts().getFirst().id();
        assertThatThrownBy(() -> sheets.rate(interview.id(), first, Rating.STRONG_HIRE))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> sheets.submit(interview.id())).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> feedbacks.words(interview.id(), "Too late.")).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void leavesAnInterviewAloneAsItWas() {
        InterviewRecord interview = sitting.rated(30, 1, Level.LEANING_HIRE);

        DebriefStep.Revealed revealed = (DebriefStep.Revealed) debriefs.open(interview.id());

        assertThat(revealed.debrief().exchanged()).isEmpty();
        assertThat(revealed.other()).isEmpty();
        assertThat(openInterviews.holds(
                        candidate.id(), interview.attempts().getFirst().question()))
                .isFalse();
    }

    @Test
    void leavesADebriefOpenThatWasOpenBeforeSomebodyJoined() {
        InterviewRecord interview = sitting.rated(30, 1, Level.LEANING_HIRE);
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.marks(pass, interview, Level.STRONG_NO_HIRE);
        SignedIn.as(candidate);

        DebriefStep.Revealed revealed = (DebriefStep.Revealed) debriefs.open(interview.id());

        assertThat(revealed.debrief().exchanged()).isEmpty();
        assertThat(revealed.other()).map(Awaited::interviewer).contains("Ines");
        assertThat(revealed.toString()).doesNotContain(STRENGTH, "MISSED");
        SignedIn.guest();
        cards.submit(pass);
        SignedIn.as(candidate);
        assertThat(exchange(debriefs.open(interview.id())).other()).isPresent();
    }

    @Test
    void neverMixesTheInterviewersMarksIntoWhatTheCandidateSaysOfThemselves() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.submits(pass, interview, Level.STRONG_HIRE);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_NO_HIRE);

        ScoredInterview scored =
                scores.of(List.of(sitting.read(interview.id()))).get(interview.id());

        assertThat(scored.verdict()).isEqualTo(Level.LEANING_NO_HIRE);
        assertThat(scored.score()).isInstanceOf(InterviewScore.Unscored.class);
        assertThat(scored.attempts().values())
                .allSatisfy(attempt -> assertThat(attempt.later()).isEmpty());
    }

    @Test
    void isClosedToStrangersAtEveryStep() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.submits(pass, interview, Level.LEANING_HIRE);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_HIRE);
        SeatPass none = SeatPass.of(interview.id());

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER, Role.ADMINISTRATOR));
        assertThatThrownBy(() -> debriefs.open(interview.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.open(none)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.amend(none, new Change.OfVerdict(Level.STRONG_HIRE), "Because."))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feedbacks.words(interview.id(), "Mine.")).isInstanceOf(NotFound.class);
        SignedIn.guest();
        assertThatThrownBy(() -> debriefs.open(interview.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feedbacks.words(interview.id(), "Mine.")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cards.open(none)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesFeedbackWhileSealedAndNotAfterwards() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        SignedIn.as(candidate);

        feedbacks.rate(interview.id(), Quality.CLEAR, 4);
        feedbacks.rate(interview.id(), Quality.FAIR, 2);
        feedbacks.rate(interview.id(), Quality.FAIR, null);
        feedbacks.words(interview.id(), " You listened. ");

        DebriefStep.Blind blind = (DebriefStep.Blind) debriefs.open(interview.id());
        assertThat(blind.other())
                .map(Awaited::feedback)
                .contains(new Feedback(Map.of(Quality.CLEAR, 4), "You listened."));
        sitting.rate(interview, Level.LEANING_HIRE);
        SignedIn.guest();
        interviewing.submits(pass, interview, Level.LEANING_HIRE);
        SignedIn.as(candidate);
        assertThatThrownBy(() -> feedbacks.rate(interview.id(), Quality.CLEAR, 1))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void takesNoFeedbackAboutNobody() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");

        assertThatThrownBy(() -> feedbacks.rate(interview.id(), Quality.CLEAR, 4))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsEveryVersionOfWhatIsAmended() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.submits(pass, interview, Level.LEANING_NO_HIRE);
        AttemptRecord first = interview.attempts().getFirst();
        SignalId missed = interviewing.signals(first).getLast();
        assertThatThrownBy(() -> cards.amend(pass, new Change.OfVerdict(Level.LEANING_HIRE), "Too early."))
                .isInstanceOf(IllegalTransition.class);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_HIRE);
        SignedIn.guest();

        assertThat(List.of(
                        cards.amend(pass, new Change.OfLevel(first.id(), Rating.LEANING_HIRE), " Read again. "),
                        cards.amend(pass, new Change.OfLevel(first.id(), Rating.STRONG_HIRE), "And again."),
                        cards.amend(pass, new Change.OfMark(first.id(), missed, Mark.PARTLY), "It was there."),
                        cards.amend(pass, new Change.OfVerdict(Level.LEANING_HIRE), "So this follows."),
                        cards.amend(pass, new Change.OfStrength("Looks before leaping."), "Better words."),
                        cards.amend(pass, new Change.OfNextStep("Say the price."), "Better words.")))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(AmendOutcome.Amended.class));

        SignedIn.as(candidate);
        Exchange exchange = exchange(debriefs.open(interview.id()));
        OtherCard other = exchange.other().orElseThrow();
        assertThat(other.verdict()).isEqualTo(Level.LEANING_HIRE);
        assertThat(other.strength()).isEqualTo("Looks before leaping.");
        assertThat(exchange.questions().getFirst().other()).contains(Rating.STRONG_HIRE);
        assertThat(other.amendments()).hasSize(6);
        assertThat(other.amendments())
                .extracting(Amendment::was)
                .containsExactly(
                        "LEANING_NO_HIRE",
                        "LEANING_HIRE",
                        "MISSED",
                        "LEANING_NO_HIRE",
                        STRENGTH,
                        "Read both outcomes of a learning curve.");
        assertThat(other.amendments().getFirst().reason()).isEqualTo("Read again.");
        assertThat(other.amendments().getFirst().about()).contains(1);
        assertThat(other.amendments().get(2).signal()).isPresent();
    }

    @Test
    void takesNoAmendmentWithoutReasonOrChange() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.submits(pass, interview, Level.LEANING_HIRE);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_HIRE);
        SignedIn.guest();

        assertThat(cards.amend(pass, new Change.OfVerdict(Level.STRONG_HIRE), " "))
                .isInstanceOf(AmendOutcome.ReasonMissing.class);
        assertThat(cards.amend(pass, new Change.OfVerdict(Level.LEANING_HIRE), "Because."))
                .isInstanceOf(AmendOutcome.NothingNew.class);
        assertThat(cards.amend(pass, new Change.OfStrength("  "), "Because."))
                .isInstanceOf(AmendOutcome.NothingNew.class);
        assertThat(((InterviewerStep.Open) cards.open(pass))
                        .exchange()
                        .other()
                        .orElseThrow()
                        .amendments())
                .isEmpty();
    }

    @Test
    void namesTheTwoThatAreFurthestApart() {
        InterviewRecord interview = sitting.ended(60, 2, "Something.");
        assertThat(interview.attempts().size()).isGreaterThanOrEqualTo(4);
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.submits(pass, interview, Level.LEANING_HIRE);
        SignedIn.as(candidate);
        Level[] levels = new Level[interview.attempts().size()];
        Arrays.fill(levels, Level.LEANING_HIRE);
        levels[1] = Level.LEANING_NO_HIRE;
        levels[2] = Level.STRONG_NO_HIRE;
        levels[3] = Level.STRONG_HIRE;
        sitting.rate(interview, levels);

        Exchange exchange = exchange(debriefs.open(interview.id()));

        assertThat(exchange.talkAbout()).containsExactly(3, 2);
        assertThat(exchange.questions().stream()
                        .limit(4)
                        .map(question -> question.difference().orElseThrow()))
                .containsExactly(0, -1, -2, 1);
    }

    @Test
    void isReadInAConstantNumberOfStatements() {
        InterviewRecord few = sitting.ended(15, 1);
        InterviewRecord many = sitting.ended(60, 2);
        List<Integer> counts = new ArrayList<>();
        for (InterviewRecord interview : List.of(few, many)) {
            SignedIn.as(candidate);
            SeatPass pass = interviewing.guest(interview, "Ines");
            interviewing.submits(pass, interview, Level.LEANING_HIRE);
            SignedIn.as(candidate);
            sitting.rate(interview, Level.LEANING_HIRE);
            counts.add(
                    StatementCounter.during(() -> debriefs.open(interview.id())).size());
        }

        assertThat(counts.getFirst()).isEqualTo(counts.getLast()).isLessThanOrEqualTo(40);
    }

    private static Exchange exchange(DebriefStep step) {
        assertThat(step).isInstanceOf(DebriefStep.Revealed.class);
        return ((DebriefStep.Revealed) step).debrief().exchanged().orElseThrow();
    }

    private List<String> secrets(InterviewRecord interview) {
        List<String> secrets = new ArrayList<>();
        for (Card card : cardReader
                .cards(interview.attempts().stream()
                        .map(AttemptRecord::revision)
                        .toList())
                .values()) {
            secrets.add(card.answer());
            secrets.addAll(card.rubric().anchors().values());
            secrets.addAll(card.rubric().signals().stream().map(Signal::text).toList());
        }
        secrets.removeIf(String::isBlank);
        return secrets;
    }
}
