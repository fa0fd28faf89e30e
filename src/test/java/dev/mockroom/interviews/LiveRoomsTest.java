package dev.mockroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Misses;
import dev.mockroom.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class LiveRoomsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private MovingSeats moving;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Interviews interviews;

    @Autowired
    private AttemptAccess access;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final String address = UUID.randomUUID().toString();
    private Person candidate;
    private InterviewRecord interview;
    private SeatPass guest;

    @BeforeEach
    void aGuestJoinsALiveInterview() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).waitingLive(60, 5);
        guest = Interviewing.in(application).guest(interview, "Ines Okafor");
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void beginWhenBothAreReady() {
        rooms.ready(guest, true);
        assertThat(room().phase()).isEqualTo(Phase.WAITING);
        assertThat(room().ready()).isTrue();

        asCandidate(() -> {
            assertThat(interviews.room(interview.id()).live())
                    .flatMap(CandidateRoom.Live::interviewer)
                    .contains(new CandidateRoom.Interviewer("Ines Okafor", true));
            rooms.ready(SeatPass.of(interview.id()), true);
        });

        assertThat(room().phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void waitForWhoeverTookTheirWordBack() {
        rooms.ready(guest, true);
        rooms.ready(guest, false);

        asCandidate(() -> rooms.ready(SeatPass.of(interview.id()), true));

        assertThat(room().phase()).isEqualTo(Phase.WAITING);
    }

    @Test
    void doNotBeginWithACandidateAlone() {
        asCandidate(() -> {
            SeatId seat =
                    handOvers.find(interview.id()).interviewer().orElseThrow().seat();
            handOvers.takeBack(interview.id(), seat);
            rooms.ready(SeatPass.of(interview.id()), true);
            assertThat(interviews.room(interview.id()).phase()).isEqualTo(Phase.WAITING);
            interviews.start(interview.id());
            assertThat(interviews.room(interview.id()).isLed()).isFalse();
        });
    }

    @Test
    void areLedByTheInterviewer() {
        begin();

        rooms.goTo(guest, 2);
        rooms.extend(guest, 2, 3);
        rooms.pause(guest);
        rooms.resume(guest);

        LiveRoom room = room();
        assertThat(room.present()).isEqualTo(2);
        assertThat(room.presentItem().extraMinutes()).isEqualTo(3);
        assertThat(room.presentItem().minutes())
                .isEqualTo(interview.attempts().get(1).minutes() + 3);
        assertThat(room.clocks().questionMinutes()).isEqualTo(room.presentItem().minutes());
        asCandidate(() -> assertThat(interviews.room(interview.id()).isLed()).isTrue());
    }

    @Test
    void logTheHintsThatAreGiven() {
        begin();

        rooms.releaseHint(guest, 1, 1);

        assertThat(room().presentItem().hints()).isEqualTo(1);
        asCandidate(() -> assertThat(interviews
                        .room(interview.id())
                        .open()
                        .orElseThrow()
                        .wording()
                        .orElseThrow()
                        .hints())
                .hasSize(1));
    }

    @Test
    void leaveTheCandidateAloneForFiveMinutes() {
        begin();

        rooms.focus(guest);

        assertThat(room().focusUntil()).isPresent();
        asCandidate(() -> assertThat(interviews.room(interview.id()).live())
                .flatMap(CandidateRoom.Live::focusUntil)
                .isPresent());
        clock.advance(Interview.FOCUS);
        assertThat(room().focusUntil()).isEmpty();
    }

    @Test
    void comeBackFromThatEarly() {
        begin();
        rooms.focus(guest);

        rooms.endFocus(guest);

        assertThat(room().focusUntil()).isEmpty();
    }

    @Test
    void giveAQuestionNotMoreTimeThanIsSensible() {
        begin();
        rooms.extend(guest, 1, Interview.MOST_EXTRA_MINUTES);

        assertThatThrownBy(() -> rooms.extend(guest, 1, 1)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> rooms.extend(guest, 2, 1)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void areClosedToEverybodyElse() {
        SignedIn.as(candidate);
        InterviewRecord other = Sitting.in(application).waitingLive(30, 8);
        SeatPass elsewhere = Interviewing.in(application).guest(other, "Somebody else");
        begin();
        List<SeatPass> wrong = List.of(
                SeatPass.of(interview.id()),
                new SeatPass(interview.id(), elsewhere.key().orElseThrow()));

        for (Runnable someone : List.<Runnable>of(
                SignedIn::guest, () -> SignedIn.as(SignedIn.resident(jdbc, Role.INTERVIEWER, Role.ADMINISTRATOR)))) {
            someone.run();
            for (SeatPass pass : wrong) {
                assertThatThrownBy(() -> rooms.room(pass)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> rooms.ready(pass, true)).isInstanceOf(NotFound.class);
                assertNotLed(pass);
            }
        }
        SignedIn.as(candidate);
        assertThatThrownBy(() -> rooms.room(SeatPass.of(interview.id()))).isInstanceOf(NotFound.class);
        assertNotLed(SeatPass.of(interview.id()));
        assertThat(Sitting.in(application).read(interview.id()).phase()).isEqualTo(Phase.RUNNING);
    }

    private void assertNotLed(SeatPass pass) {
        for (Runnable step : List.<Runnable>of(
                () -> rooms.goTo(pass, 2),
                () -> rooms.skip(pass, 1),
                () -> rooms.releaseHint(pass, 1, 1),
                () -> rooms.extend(pass, 1, 5),
                () -> rooms.focus(pass),
                () -> rooms.endFocus(pass),
                () -> rooms.pause(pass),
                () -> rooms.resume(pass),
                () -> rooms.end(pass))) {
            assertThatThrownBy(step::run).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void areNotLedByTheCandidateThemselves() {
        begin();

        asCandidate(() -> {
            SeatPass own = SeatPass.of(interview.id());
            assertThatThrownBy(() -> rooms.room(own)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> rooms.extend(own, 1, 5)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void areNoneWhereTheCandidateIsAlone() {
        SignedIn.as(candidate);
        InterviewRecord alone = Sitting.in(application).running(30, 9);
        SeatPass reader = Interviewing.in(application).guest(alone, "Ines");

        assertThat(rooms.room(reader)).isEmpty();
        assertThatThrownBy(() -> rooms.goTo(reader, 2)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void letAGuestTakeTheSeatAlongToAnotherDevice() {
        String code = moving.code(guest);

        MoveOutcome moved = moving.move(" " + code.toLowerCase(Locale.ROOT) + " ", address);

        assertThat(moved).isInstanceOfSatisfying(MoveOutcome.Moved.class, here -> {
            assertThat(here.interview()).isEqualTo(interview.id());
            assertThat(rooms.room(new SeatPass(interview.id(), here.key()))).isPresent();
        });
        assertThatThrownBy(() -> rooms.room(guest)).as("the device before it").isInstanceOf(NotFound.class);
        assertThat(moving.move(code, address)).as("a second time").isInstanceOf(MoveOutcome.Wrong.class);
    }

    @Test
    void forgetACodeAfterTenMinutes() {
        String code = moving.code(guest);

        clock.advance(MovingSeats.LIFETIME.plus(Duration.ofSeconds(1)));

        assertThat(moving.move(code, address)).isInstanceOf(MoveOutcome.Wrong.class);
    }

    @Test
    void lookNoCodeUpForWhoeverGuessesTooOften() {
        String code = moving.code(guest);
        for (int guess = 0; guess < Misses.MOST; guess++) {
            assertThat(moving.move("guess" + guess, address)).isInstanceOf(MoveOutcome.Wrong.class);
        }

        assertThat(StatementCounter.during(
                        () -> assertThat(moving.move(code, address)).isInstanceOf(MoveOutcome.TooOften.class)))
                .isEmpty();
        assertThat(moving.move(code, "elsewhere " + address)).isInstanceOf(MoveOutcome.Moved.class);
    }

    @Test
    void giveNoCodeToWhoeverHasNoGuestsSeat() {
        SignedIn.as(candidate);

        assertThatThrownBy(() -> moving.code(SeatPass.of(interview.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void letTheInterviewerReadTheAnswerButNotWrite() {
        begin();
        SeatId seat = access.seated(interview.id(), java.util.Optional.empty(), guest.key())
                .orElseThrow()
                .seat();

        assertThat(access.permission(interview.attempts().getFirst().id(), seat))
                .isEqualTo(new AttemptPermission.Read(interview.id(), seat, false));
    }

    private void begin() {
        rooms.ready(guest, true);
        asCandidate(() -> rooms.ready(SeatPass.of(interview.id()), true));
    }

    private LiveRoom room() {
        return rooms.room(guest).orElseThrow();
    }

    private void asCandidate(Runnable work) {
        SignedIn.as(candidate);
        work.run();
        SignedIn.guest();
    }
}
