package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.LiveRooms;
import dev.mockroom.interviews.LoggedUpdate;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.TypedAnswer;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.NotFound;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class PlaybacksTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Playbacks playbacks;

    @Autowired
    private InterviewerCards cards;

    @Autowired
    private Interviews interviews;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private AttemptLog log;

    @Autowired
    private CardReader questions;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final TypedAnswer typed = new TypedAnswer(1);
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
    void giveTheCandidateEveryKeystrokeFromWhenTheQuestionWasOpened() {
        InterviewRecord running = sitting.running(30, 1);
        clock.advance(Duration.ofMinutes(2));
        type(running, "The gap");
        clock.advance(Duration.ofMinutes(3));
        type(running, " is variance.");
        sitting.end(running);

        PlaybackLog played = playbacks.log(SeatPass.of(running.id()), first(running));

        assertThat(played.updates()).extracting(LoggedUpdate::seq).containsExactly(1L, 2L);
        assertThat(played.updates())
                .extracting(
                        update -> Duration.between(played.start(), update.at()).toMinutes())
                .containsExactly(2L, 5L);
        assertThat(playbacks.last(SeatPass.of(running.id()), first(running))).isEqualTo(2);
    }

    @Test
    void beginWhereTheQuestionWasFirstOpenedWhateverCameInBetween() {
        InterviewRecord running = sitting.running(30, 1);
        clock.advance(Duration.ofMinutes(1));
        interviews.pause(running.id());
        clock.advance(Duration.ofMinutes(1));
        interviews.resume(running.id());
        interviews.goTo(running.id(), 2);
        interviews.goTo(running.id(), 1);
        type(running, "Back again.");
        sitting.end(running);

        PlaybackLog played = playbacks.log(SeatPass.of(running.id()), first(running));

        assertThat(Duration.between(played.start(), played.updates().getFirst().at()))
                .isBetween(Duration.ofMinutes(2), Duration.ofMinutes(3));
    }

    @Test
    void areEmptyWhereNothingWasTyped() {
        InterviewRecord ended = sitting.ended(30, 1);

        assertThat(playbacks.log(SeatPass.of(ended.id()), first(ended)).updates())
                .isEmpty();
        assertThat(playbacks.last(SeatPass.of(ended.id()), first(ended))).isZero();
        assertThat(playbacks.moments(SeatPass.of(ended.id()), first(ended))).isEmpty();
    }

    @Test
    void openToWhoeverMarksOnceTheInterviewIsOver() {
        InterviewRecord running = sitting.running(30, 1);
        type(running, "Something.");
        SeatPass guest = interviewing.guest(running, "Ines");
        refused(guest, first(running));
        SignedIn.as(candidate);
        refused(SeatPass.of(running.id()), first(running));
        sitting.end(running);

        SignedIn.guest();
        assertThat(playbacks.log(guest, first(running)).updates()).hasSize(1);
        SignedIn.as(candidate);
        assertThat(playbacks.log(SeatPass.of(running.id()), first(running)).updates())
                .hasSize(1);
    }

    @Test
    void looksLikeNothingToEverybodyElse() {
        InterviewRecord ended = sitting.ended(30, 1, "Something.");
        InterviewRecord other = sitting.ended(30, 2, "Something else.");
        interviewing.guest(ended, "Ines");
        SignedIn.as(candidate);
        SeatPass elsewhere = interviewing.guest(other, "Somebody else");
        List<SeatPass> wrong = List.of(
                SeatPass.of(ended.id()),
                new SeatPass(ended.id(), elsewhere.key().orElseThrow()));
        Person otherCandidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        InterviewRecord theirs = sitting.ended(30, 1, "Mine.");
        Person observer = observing(ended);

        for (Runnable someone : List.<Runnable>of(
                SignedIn::guest,
                () -> SignedIn.as(otherCandidate),
                () -> SignedIn.as(observer),
                () -> SignedIn.as(SignedIn.resident(jdbc, Role.INTERVIEWER, Role.ADMINISTRATOR)))) {
            someone.run();
            wrong.forEach(pass -> refused(pass, first(ended)));
        }
        SignedIn.as(otherCandidate);
        refused(SeatPass.of(theirs.id()), first(ended));
        SignedIn.as(candidate);
        refused(SeatPass.of(ended.id()), first(other));
        refused(SeatPass.of(ended.id()), AttemptId.random());
    }

    @Test
    void closeForWhoeverLostTheSeat() {
        InterviewRecord ended = sitting.ended(30, 1, "Something.");
        Person interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        SeatPass pass = interviewing.person(ended, interviewer);
        assertThat(playbacks.last(pass, first(ended))).isEqualTo(1);
        SignedIn.as(candidate);
        HandOver.Sitting there = handOvers.find(ended.id()).interviewer().orElseThrow();
        handOvers.takeBack(ended.id(), there.seat());

        SignedIn.as(interviewer);

        refused(pass, first(ended));
    }

    @Test
    void sealWhatTheOtherSaidUntilBothAreOpen() {
        InterviewRecord running = sitting.running(30, 1);
        hint(running);
        type(running, "The gap is variance.");
        Person interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        SeatPass pass = interviewing.person(running, interviewer);
        SignalId signal = heard(running, pass);
        SignedIn.as(candidate);
        clock.advance(Duration.ofSeconds(1)); // the end is kept in whole milliseconds
        sitting.end(running);
        SignedIn.as(interviewer);
        cards.attach(pass, first(running), signal, 1, "variance");
        cards.attachMoment(pass, first(running), signal, 1);
        String about = name(running, signal);

        assertThat(playbacks.moments(pass, first(running)))
                .extracting(Moment::kind)
                .containsExactlyInAnyOrder(
                        Moment.Kind.HINT, Moment.Kind.MARK, Moment.Kind.NOTE, Moment.Kind.QUOTE, Moment.Kind.MOMENT);
        interviewing.submits(pass, running, Level.LEANING_HIRE);
        SignedIn.as(candidate);
        assertThat(playbacks.moments(SeatPass.of(running.id()), first(running)))
                .as("sealed")
                .extracting(Moment::kind)
                .containsExactly(Moment.Kind.HINT);

        sitting.rate(running, Level.LEANING_HIRE);

        assertThat(playbacks.moments(SeatPass.of(running.id()), first(running)))
                .as("open")
                .filteredOn(moment -> moment.kind() != Moment.Kind.HINT && moment.kind() != Moment.Kind.MARK)
                .extracting(Moment::about, Moment::words, Moment::seq)
                .containsExactlyInAnyOrder(
                        tuple("", "Names the split.", 0L), tuple(about, "variance", 1L), tuple(about, "", 1L));
    }

    @Test
    void haveNoPlaceForWhatWasSaidAfterwards() {
        InterviewRecord ended = sitting.ended(30, 1, "The gap is variance.");
        SeatPass pass = interviewing.guest(ended, "Ines");
        clock.advance(Duration.ofHours(2));

        heard(ended, pass);

        assertThat(playbacks.moments(pass, first(ended))).isEmpty();
    }

    @Test
    void showWhatIsSettledAsMissedTogetherAsOneMomentAndNothingOfWhatWasNotReached() {
        InterviewRecord running = sitting.running(30, 1);
        SeatPass pass = interviewing.guest(running, "Ines");
        List<SignalId> signals = interviewing.signals(running.attempts().getFirst());
        List<SignalId> missed = signals.subList(1, signals.size() - 1);
        cards.mark(pass, first(running), List.of(signals.getFirst()), Mark.PARTLY);
        cards.mark(pass, first(running), missed, Mark.MISSED);
        cards.mark(pass, first(running), List.of(signals.getLast()), Mark.NOT_REACHED);
        SignedIn.as(candidate);
        clock.advance(Duration.ofSeconds(1)); // the end is kept in whole milliseconds
        sitting.end(running);
        SignedIn.guest();

        assertThat(playbacks.moments(pass, first(running)))
                .extracting(Moment::kind, Moment::mark, Moment::number)
                .containsExactlyInAnyOrder(
                        tuple(Moment.Kind.MARK, Mark.PARTLY, 0),
                        tuple(Moment.Kind.SETTLED, Mark.MISSED, missed.size()));
        assertThat(playbacks.moments(pass, first(running)))
                .filteredOn(moment -> moment.kind() == Moment.Kind.SETTLED)
                .singleElement()
                .satisfies(moment -> assertThat(moment.words())
                        .contains(missed.stream()
                                .map(signal -> name(running, signal))
                                .toList()));
        SignedIn.as(candidate);
        assertThat(playbacks.moments(SeatPass.of(running.id()), first(running)))
                .as("sealed")
                .isEmpty();
    }

    @Test
    void tellBothWhatWasDoneToTheClockOfThisQuestion() {
        InterviewRecord waiting = sitting.waitingLive(30, 1);
        SeatPass guest = interviewing.guest(waiting, "Ines");
        rooms.ready(guest, true);
        SignedIn.as(candidate);
        rooms.ready(SeatPass.of(waiting.id()), true);
        InterviewRecord running = sitting.read(waiting.id());
        SignedIn.guest();
        clock.advance(Duration.ofMinutes(1));
        rooms.extend(guest, 1, 5);
        clock.advance(Duration.ofMinutes(1));
        rooms.focus(guest);
        rooms.focus(guest); // a second click
        clock.advance(Duration.ofMinutes(1));
        rooms.endFocus(guest);
        clock.advance(Duration.ofMinutes(1));
        rooms.pause(guest);
        clock.advance(Duration.ofMinutes(1));
        rooms.resume(guest);
        rooms.goTo(guest, 2);
        rooms.extend(guest, 2, 1);
        rooms.end(guest);

        List<Moment> seen = playbacks.moments(guest, first(running));
        assertThat(seen)
                .extracting(Moment::kind, Moment::number)
                .containsExactly(
                        tuple(Moment.Kind.EXTENDED, 5),
                        tuple(Moment.Kind.FOCUSED, 0),
                        tuple(Moment.Kind.FOCUS_ENDED, 0),
                        tuple(Moment.Kind.PAUSED, 0),
                        tuple(Moment.Kind.RESUMED, 0));
        assertThat(Duration.between(seen.getFirst().at(), seen.getLast().at()))
                .isCloseTo(Duration.ofMinutes(4), Duration.ofSeconds(30));
        SignedIn.as(candidate);
        assertThat(playbacks.moments(SeatPass.of(running.id()), first(running))).isEqualTo(seen);
        assertThat(playbacks.moments(
                        SeatPass.of(running.id()), running.attempts().get(1).id()))
                .singleElement()
                .satisfies(moment -> assertThat(moment.number()).isEqualTo(1));
    }

    @Test
    void areReadInFewStatements() {
        InterviewRecord ended = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(ended, "Ines");
        heard(ended, pass);

        assertThat(StatementCounter.during(() -> playbacks.moments(pass, first(ended))))
                .hasSizeLessThanOrEqualTo(17);
        assertThat(StatementCounter.during(() -> playbacks.log(pass, first(ended))))
                .hasSizeLessThanOrEqualTo(7);
    }

    private void refused(SeatPass pass, AttemptId attempt) {
        assertThatThrownBy(() -> playbacks.log(pass, attempt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> playbacks.last(pass, attempt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> playbacks.moments(pass, attempt)).isInstanceOf(NotFound.class);
    }

    /// Marks the first signal met and notes something, about the first question.
    private SignalId heard(InterviewRecord interview, SeatPass pass) {
        SignalId signal = interviewing.signals(interview.attempts().getFirst()).getFirst();
        cards.mark(pass, first(interview), List.of(signal), Mark.MET);
        cards.note(pass, first(interview), "Names the split.");
        return signal;
    }

    private void hint(InterviewRecord interview) {
        jdbc.sql("insert into attempt_hint (attempt_id, hint_number, taken_at, clock_millis) values (?, 1, ?, 0)")
                .param(first(interview).value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void type(InterviewRecord interview, String text) {
        log.append(first(interview), interview.seat(), typed.types(text)).join();
    }

    /// Somebody who looks on in this interview.
    private Person observing(InterviewRecord interview) {
        Person observer = SignedIn.resident(jdbc, Role.CANDIDATE);
        jdbc.sql("""
                insert into seat (id, meeting_id, account_id, seat_role)
                select ?, meeting_id, ?, 'OBSERVER' from interview where id = ?""")
                .params(UUID.randomUUID(), observer.id().value(), interview.id().value())
                .update();
        return observer;
    }

    private String name(InterviewRecord interview, SignalId signal) {
        AttemptRecord attempt = interview.attempts().getFirst();
        return questions.cards(List.of(attempt.revision())).values().stream()
                .flatMap(card -> card.rubric().signals().stream())
                .filter(each -> each.id().equals(signal))
                .map(each -> each.keyword().isBlank() ? each.text() : each.keyword())
                .findFirst()
                .orElseThrow();
    }

    private static AttemptId first(InterviewRecord interview) {
        return interview.attempts().getFirst().id();
    }
}
