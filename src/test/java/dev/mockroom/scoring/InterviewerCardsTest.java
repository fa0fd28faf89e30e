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
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.HandOver;
import dev.mockroom.interviews.HandOvers;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.TypedAnswer;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.NotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class InterviewerCardsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private InterviewerCards cards;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private AttemptLog log;

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
    void showPromptRubricAndAnswerToAGuest() {
        InterviewRecord ended = sitting.ended(30, 1, "The gap is variance.");
        SeatPass pass = interviewing.guest(ended, "Ines");

        InterviewerCard card = card(pass);

        assertThat(card.candidate()).isEqualTo("Stranger");
        assertThat(card.questions()).hasSameSizeAs(ended.attempts());
        InterviewerQuestion first = card.questions().getFirst();
        assertThat(first.answer().text()).isEqualTo("The gap is variance.");
        assertThat(first.card().rubric().signals()).isNotEmpty();
        assertThat(first.attempt().reasons()).isEmpty();
        assertThat(first.unsettled()).hasSameSizeAs(first.card().rubric().signals());
    }

    @Test
    void keepEachTapAtOnceInFewStatements() {
        InterviewRecord running = sitting.running(30, 1);
        SeatPass pass = interviewing.guest(running, "Ines");
        AttemptRecord first = running.attempts().getFirst();
        List<SignalId> signals = interviewing.signals(first);
        cards.mark(pass, first.id(), List.of(signals.getFirst()), Mark.MET);

        List<String> oneTap =
                StatementCounter.during(() -> cards.mark(pass, first.id(), List.of(signals.getFirst()), Mark.PARTLY));
        List<String> allTheRest = StatementCounter.during(
                () -> cards.mark(pass, first.id(), signals.subList(1, signals.size()), Mark.NOT_REACHED));
        List<String> level = StatementCounter.during(() -> cards.rate(pass, first.id(), Rating.LEANING_HIRE));

        assertThat(oneTap).hasSize(4);
        assertThat(allTheRest).hasSize(4);
        assertThat(level).hasSize(5);
        InterviewerQuestion kept = card(pass).questions().getFirst();
        assertThat(kept.assessment().mark(signals.getFirst())).contains(Mark.PARTLY);
        assertThat(kept.unsettled()).isEmpty();
        assertThat(kept.assessment().chosen()).contains(Rating.LEANING_HIRE);
    }

    @Test
    void takeATapBack() {
        InterviewRecord running = sitting.running(30, 1);
        SeatPass pass = interviewing.guest(running, "Ines");
        AttemptRecord first = running.attempts().getFirst();
        SignalId signal = interviewing.signals(first).getFirst();
        cards.mark(pass, first.id(), List.of(signal), Mark.MET);
        cards.rate(pass, first.id(), Rating.STRONG_HIRE);

        cards.mark(pass, first.id(), List.of(signal), null);
        cards.rate(pass, first.id(), null);

        Assessment said = card(pass).questions().getFirst().assessment();
        assertThat(said.mark(signal)).isEmpty();
        assertThat(said.chosen()).isEmpty();
    }

    @Test
    void keepNotesWithTheirTime() {
        InterviewRecord running = sitting.running(30, 1);
        SeatPass pass = interviewing.guest(running, "Ines");
        AttemptId first = running.attempts().getFirst().id();

        Note early = cards.note(pass, first, "  Names the split first. ");
        Note late = cards.note(pass, first, "x".repeat(Note.LIMIT + 5));
        cards.drop(pass, late.id());

        assertThat(early.onClock()).isPresent();
        assertThat(card(pass).questions().getFirst().notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Names the split first.");
            assertThat(note.id()).isEqualTo(early.id());
        });
        assertThat(late.text()).hasSize(Note.LIMIT);
        assertThatThrownBy(() -> cards.drop(pass, late.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void attachOnlyWordsThatStandInTheAnswer() {
        InterviewRecord ended = sitting.ended(30, 1, "The gap is variance, so I would look at the split.");
        SeatPass pass = interviewing.guest(ended, "Ines");
        AttemptRecord first = ended.attempts().getFirst();
        SignalId signal = interviewing.signals(first).getFirst();
        long seq = card(pass).questions().getFirst().answer().seq();

        EvidenceOutcome there = cards.attach(pass, first.id(), signal, seq, "The gap is variance");
        EvidenceOutcome invented = cards.attach(pass, first.id(), signal, seq, "I would widen it");
        EvidenceOutcome empty = cards.attach(pass, first.id(), signal, seq, " ");

        assertThat(invented).isInstanceOf(EvidenceOutcome.NotThere.class);
        assertThat(empty).isInstanceOf(EvidenceOutcome.NotThere.class);
        assertThat(there).isInstanceOf(EvidenceOutcome.Attached.class);
        Evidence kept = card(pass).questions().getFirst().evidence().getFirst();
        assertThat(kept.quote()).isEqualTo("The gap is variance");
        assertThat(kept.signal()).isEqualTo(signal);
        assertThat(kept.from()).isBetween(1L, kept.to());
        cards.detach(pass, kept.id());
        assertThat(card(pass).questions().getFirst().evidence()).isEmpty();
    }

    @Test
    void attachAMomentOfTheHistoryAndTakeItOff() {
        InterviewRecord running = sitting.running(30, 1);
        AttemptRecord first = running.attempts().getFirst();
        TypedAnswer typed = new TypedAnswer(1);
        clock.advance(Duration.ofSeconds(90));
        log.append(first.id(), running.seat(), typed.types("The gap")).join();
        clock.advance(Duration.ofSeconds(60));
        log.append(first.id(), running.seat(), typed.types(" is variance.")).join();
        sitting.end(running);
        SeatPass pass = interviewing.guest(running, "Ines");
        SignalId signal = interviewing.signals(first).getFirst();

        EvidenceOutcome attached = cards.attachMoment(pass, first.id(), signal, 2);

        assertThat(attached).isInstanceOf(EvidenceOutcome.Attached.class);
        assertThat(card(pass).questions().getFirst().evidence()).singleElement().satisfies(kept -> {
            assertThat(kept).isEqualTo(((EvidenceOutcome.Attached) attached).evidence());
            assertThat(kept.isMoment()).isTrue();
            assertThat(kept.from()).isEqualTo(2);
            assertThat(kept.to()).isEqualTo(2);
            assertThat(kept.onClock().orElseThrow().toSeconds()).isBetween(150L, 160L);
            cards.detach(pass, kept.id());
        });
        assertThat(card(pass).questions().getFirst().evidence()).isEmpty();
    }

    @Test
    void attachNoMomentThatTheLogDoesNotHave() {
        InterviewRecord ended = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(ended, "Ines");
        AttemptRecord first = ended.attempts().getFirst();
        AttemptRecord untouched = ended.attempts().getLast();

        for (long place : new long[] {-1, 0, 2}) {
            assertThat(cards.attachMoment(
                            pass, first.id(), interviewing.signals(first).getFirst(), place))
                    .isInstanceOf(EvidenceOutcome.NotThere.class);
        }
        assertThat(cards.attachMoment(
                        pass, untouched.id(), interviewing.signals(untouched).getFirst(), 1))
                .isInstanceOf(EvidenceOutcome.NotThere.class);
    }

    @Test
    void sayWhatTheyLackUntilTheyLackNothing() {
        InterviewRecord ended = sitting.ended(30, 1);
        SeatPass pass = interviewing.guest(ended, "Ines");
        AttemptRecord first = ended.attempts().getFirst();
        cards.rate(pass, first.id(), Rating.NOT_REACHED);

        assertThat(cards.submit(pass)).isInstanceOfSatisfying(CardOutcome.Incomplete.class, incomplete -> {
            assertThat(incomplete.lacks().levels()).doesNotContain(1).contains(2);
            assertThat(incomplete.lacks().signals()).doesNotContain(1).contains(2);
            assertThat(incomplete.lacks().verdict()).isTrue();
            assertThat(incomplete.lacks().strength()).isTrue();
            assertThat(incomplete.lacks().nextStep()).isTrue();
            assertThat(incomplete.lacks().running()).isFalse();
        });
        interviewing.marks(pass, ended, Level.LEANING_HIRE);
        assertThat(cards.lacks(pass).isNothing()).isTrue();
        assertThat(cards.submit(pass)).isInstanceOf(CardOutcome.Submitted.class);
        assertThat(cards.open(pass)).isInstanceOf(InterviewerStep.Sealed.class);
    }

    @Test
    void cannotBeSubmittedWhileTheInterviewGoesOn() {
        InterviewRecord running = sitting.running(30, 1);
        SeatPass pass = interviewing.guest(running, "Ines");
        interviewing.marks(pass, running, Level.LEANING_HIRE);

        assertThat(cards.submit(pass))
                .isInstanceOfSatisfying(
                        CardOutcome.Incomplete.class,
                        incomplete -> assertThat(incomplete.lacks().running()).isTrue());
    }

    @Test
    void holdWhatIsSaidOfTheWhole() {
        InterviewRecord ended = sitting.ended(30, 1);
        SeatPass pass = interviewing.guest(ended, "Ines");

        cards.verdict(pass, Level.LEANING_HIRE);
        cards.strength(pass, " Asks first. ");
        cards.nextStep(pass, "é".repeat(InterviewerCard.WORDS_LIMIT + 1));
        cards.confidence(pass, Confidence.LOW);
        cards.dimension(pass, Dimension.DEPTH, Level.STRONG_HIRE);
        cards.dimension(pass, Dimension.JUDGEMENT, Level.LEANING_HIRE);
        cards.dimension(pass, Dimension.JUDGEMENT, null);

        InterviewerCard card = card(pass);
        assertThat(card.chosen()).contains(Level.LEANING_HIRE);
        assertThat(card.strength()).isEqualTo("Asks first.");
        assertThat(card.nextStep()).isEqualTo("é".repeat(InterviewerCard.WORDS_LIMIT));
        assertThat(card.sure()).contains(Confidence.LOW);
        assertThat(card.dimensions()).isEqualTo(Map.of(Dimension.DEPTH, Level.STRONG_HIRE));
    }

    @Test
    void neverChangeOnceSubmitted() {
        InterviewRecord ended = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(ended, "Ines");
        interviewing.submits(pass, ended, Level.LEANING_HIRE);

        everyChange(pass, ended)
                .forEach(change -> assertThatThrownBy(change::run).isInstanceOf(IllegalTransition.class));
    }

    @Test
    void areKeptByWhoeverSitsThereAndByNobodyElse() {
        InterviewRecord ended = sitting.ended(30, 1, "Something.");
        InterviewRecord other = sitting.ended(30, 2, "Something.");
        SeatPass pass = interviewing.guest(ended, "Ines");
        SignedIn.as(candidate);
        SeatPass elsewhere = interviewing.guest(other, "Somebody else");
        List<SeatPass> wrong = List.of(
                SeatPass.of(ended.id()),
                new SeatPass(ended.id(), elsewhere.key().orElseThrow()));

        for (Runnable someone : List.<Runnable>of(
                SignedIn::guest,
                () -> SignedIn.as(candidate),
                () -> SignedIn.as(SignedIn.resident(jdbc, Role.INTERVIEWER, Role.ADMINISTRATOR)))) {
            someone.run();
            for (SeatPass shown : wrong) {
                assertThatThrownBy(() -> cards.open(shown)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> cards.lacks(shown)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() ->
                                cards.answer(shown, ended.attempts().getFirst().id()))
                        .isInstanceOf(NotFound.class);
                everyChange(shown, ended)
                        .forEach(change -> assertThatThrownBy(change::run).isInstanceOf(NotFound.class));
            }
        }
        SignedIn.guest();
        assertThat(cards.open(pass)).isInstanceOf(InterviewerStep.Writing.class);
    }

    @Test
    void closeForWhoeverLostTheSeat() {
        InterviewRecord ended = sitting.ended(30, 1);
        Person interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        SeatPass pass = interviewing.person(ended, interviewer);
        assertThat(cards.open(pass)).isInstanceOf(InterviewerStep.Writing.class);
        SignedIn.as(candidate);
        HandOver.Sitting there = handOvers.find(ended.id()).interviewer().orElseThrow();

        handOvers.takeBack(ended.id(), there.seat());

        SignedIn.as(interviewer);
        assertThatThrownBy(() -> cards.open(pass)).isInstanceOf(NotFound.class);
    }

    @Test
    void keepTheSeatOnceTheyAreIn() {
        InterviewRecord ended = sitting.ended(30, 1);
        SeatPass pass = interviewing.guest(ended, "Ines");
        interviewing.submits(pass, ended, Level.LEANING_HIRE);
        SignedIn.as(candidate);
        HandOver.Sitting there = handOvers.find(ended.id()).interviewer().orElseThrow();

        assertThat(there.done()).isTrue();
        assertThatThrownBy(() -> handOvers.takeBack(ended.id(), there.seat())).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void takeNoAnswerOrSignalOfAnotherInterview() {
        InterviewRecord one = sitting.ended(30, 1, "Something.");
        InterviewRecord other = sitting.ended(30, 2, "Something.");
        SeatPass pass = interviewing.guest(one, "Ines");
        AttemptRecord foreign = other.attempts().getFirst();
        SignalId signal = interviewing.signals(foreign).getFirst();

        assertThatThrownBy(() -> cards.mark(pass, foreign.id(), List.of(signal), Mark.MET))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.mark(pass, one.attempts().getLast().id(), List.of(signal), Mark.MET))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.rate(pass, foreign.id(), Rating.STRONG_HIRE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.note(pass, foreign.id(), "Here?")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.attach(pass, foreign.id(), signal, 1, "Something"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.attachMoment(pass, foreign.id(), signal, 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> cards.attachMoment(pass, one.attempts().getFirst().id(), signal, 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.answer(pass, foreign.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void keepTheTapsOfTwoTabsAtTheSameTime() {
        InterviewRecord running = sitting.running(30, 1);
        Person interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        SeatPass pass = interviewing.person(running, interviewer);
        List<CompletableFuture<Void>> taps = new ArrayList<>();
        for (AttemptRecord attempt : running.attempts()) {
            List<SignalId> signals = interviewing.signals(attempt);
            taps.add(CompletableFuture.runAsync(() -> {
                SignedIn.as(interviewer);
                signals.forEach(signal -> cards.mark(pass, attempt.id(), List.of(signal), Mark.MET));
                SignedIn.nobody();
            }));
        }
        taps.forEach(CompletableFuture::join);

        assertThat(card(pass).questions())
                .allSatisfy(question -> assertThat(question.unsettled()).isEmpty());
    }

    @Test
    void areReadInAConstantNumberOfStatements() {
        InterviewRecord few = sitting.ended(15, 1);
        InterviewRecord many = sitting.ended(60, 2);
        SeatPass forFew = interviewing.guest(few, "Ines");
        SignedIn.as(candidate);
        SeatPass forMany = interviewing.guest(many, "Ines");
        cards.verdict(forFew, Level.LEANING_HIRE);
        cards.verdict(forMany, Level.LEANING_HIRE);

        int statements = StatementCounter.during(() -> cards.open(forFew)).size();

        assertThat(StatementCounter.during(() -> cards.open(forMany)))
                .hasSize(statements)
                .hasSizeLessThanOrEqualTo(20);
    }

    private List<Runnable> everyChange(SeatPass pass, InterviewRecord interview) {
        AttemptRecord first = interview.attempts().getFirst();
        SignalId signal = interviewing.signals(first).getFirst();
        return List.of(
                () -> cards.mark(pass, first.id(), List.of(signal), Mark.MET),
                () -> cards.rate(pass, first.id(), Rating.STRONG_HIRE),
                () -> cards.note(pass, first.id(), "Heard."),
                () -> cards.drop(pass, NoteId.random()),
                () -> cards.attach(pass, first.id(), signal, 1, "Something"),
                () -> cards.attachMoment(pass, first.id(), signal, 1),
                () -> cards.detach(pass, EvidenceId.random()),
                () -> cards.verdict(pass, Level.STRONG_HIRE),
                () -> cards.strength(pass, "Strong."),
                () -> cards.nextStep(pass, "Next."),
                () -> cards.confidence(pass, Confidence.HIGH),
                () -> cards.dimension(pass, Dimension.DEPTH, Level.STRONG_HIRE),
                () -> cards.submit(pass));
    }

    private InterviewerCard card(SeatPass pass) {
        InterviewerStep step = cards.open(pass);
        assertThat(step).isInstanceOf(InterviewerStep.Writing.class);
        return ((InterviewerStep.Writing) step).card();
    }
}
