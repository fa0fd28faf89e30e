package dev.mockroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Misses;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@MockroomTest
@RecordApplicationEvents
class ObserversTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Observers observers;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Interviews interviews;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private MovingSeats moving;

    @Autowired
    private Swaps swaps;

    @Autowired
    private InterviewerCards cards;

    @Autowired
    private AttemptAccess access;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private Person candidate;
    private InterviewRecord interview;
    private SeatPass own;
    private SeatPass guest;

    @BeforeEach
    void aGuestInterviews() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).waitingLive(30, 5);
        own = SeatPass.of(interview.id());
        guest = Interviewing.in(application).guest(interview, "Grace");
        SignedIn.as(candidate);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void lookOnOnceBothHaveAgreed() {
        String secret = observers.ask(own).secret();
        SignedIn.guest();
        assertThat(observers.look(secret, "here", SeatPass::of)).isInstanceOf(ObserverInvitation.Waiting.class);
        assertThat(join(secret)).as("before the other side agrees").isInstanceOf(JoinOutcome.Gone.class);

        agreeAsGuest();

        assertThat(observers.look(secret, "here", SeatPass::of))
                .isEqualTo(new ObserverInvitation.Open(interview.id(), candidate.name(), "Grace", false));
        SeatPass observer = joined(secret);
        assertThat(observers.room(observer).others())
                .extracting(LiveRoom.Participant::role)
                .containsExactly(SeatRole.CANDIDATE, SeatRole.INTERVIEWER);
        assertThat(join(secret)).as("a second time").isInstanceOf(JoinOutcome.Gone.class);
        assertThat(observers.find(guest).links().getFirst().observer()).contains("Ada");
    }

    @Test
    void areAskedForByEitherSideAndAgreedToByTheOtherAlone() {
        SignedIn.guest();
        NewObserverLink link = observers.ask(guest);

        assertThatThrownBy(() -> observers.agree(guest, link.id()))
                .as("nobody agrees with themselves")
                .isInstanceOf(NotFound.class);
        SignedIn.as(candidate);
        assertThat(observers.find(own).links().getFirst().isAsked()).isTrue();
        observers.agree(own, link.id());
        observers.agree(own, link.id());

        SignedIn.guest();
        assertThat(join(link.secret())).isInstanceOf(JoinOutcome.Joined.class);
    }

    @Test
    void seeWhatTheCandidateSeesAndNothingElse() {
        SeatPass observer = observing();
        begin();

        ObservedRoom room = observers.room(observer);

        SignedIn.as(candidate);
        assertThat(room.open()).isEqualTo(interviews.room(interview.id()).open());
        SignedIn.guest();
        rooms.releaseHint(guest, 1, 1);
        assertThat(observers
                        .room(observer)
                        .open()
                        .orElseThrow()
                        .wording()
                        .orElseThrow()
                        .hints())
                .hasSize(1);
        rooms.pause(guest);
        assertThat(observers.room(observer).open().orElseThrow().wording())
                .as("covered while it is paused")
                .isEmpty();
        assertThat(access.permission(
                        interview.attempts().getFirst().id(),
                        observers.room(observer).seat()))
                .isEqualTo(new AttemptPermission.Read(
                        interview.id(), observers.room(observer).seat(), false));
    }

    @Test
    void mayDoNothingThatLeads() {
        SeatPass observer = observing();
        begin();

        assertThatThrownBy(() -> rooms.goTo(observer, 2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rooms.releaseHint(observer, 1, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rooms.pause(observer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rooms.end(observer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rooms.ready(observer, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.open(observer)).as("the rubric").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.submit(observer)).as("a scorecard").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moving.code(observer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> observers.ask(observer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> observers.find(observer)).isInstanceOf(NotFound.class);
        assertThat(swaps.find(observer)).isEmpty();
        assertThat(swaps.next(observer)).isEmpty();
        assertThatThrownBy(() -> swaps.offer(observer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rooms.room(observer))
                .as("the interviewer's view of the room, which stays after the end")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areOutAtOnceWhenEitherSideWithdraws() {
        SeatPass observer = observing();
        SignedIn.as(candidate);

        observers.withdraw(own, observers.find(own).links().getFirst().id());

        SignedIn.guest();
        assertThatThrownBy(() -> observers.room(observer)).isInstanceOf(NotFound.class);
        assertThat(access.seated(interview.id(), Optional.empty(), observer.key()))
                .isEmpty();
        assertThat(observers.find(guest).links()).isEmpty();
    }

    @Test
    void areAskedAboutAnewWhenAnotherPersonInterviews() {
        SeatPass observer = observing();
        takeBack();

        Interviewing.in(application).guest(interview, "Linus");

        assertThatThrownBy(() -> observers.room(observer)).isInstanceOf(NotFound.class);
    }

    @Test
    void canBeSentOutEvenWhenWhoeverAskedForThemIsGone() {
        SeatPass observer = askedForByTheInterviewer();
        takeBack();

        assertThat(observers.find(own).links().getFirst().observer()).contains("Ada");
        observers.withdraw(own, observers.find(own).links().getFirst().id());

        SignedIn.guest();
        assertThatThrownBy(() -> observers.room(observer)).isInstanceOf(NotFound.class);
    }

    @Test
    void areAskedAboutAnewWhenWhoeverAskedForThemIsReplaced() {
        SeatPass observer = askedForByTheInterviewer();
        takeBack();

        Interviewing.in(application).guest(interview, "Linus");

        assertThatThrownBy(() -> observers.room(observer)).isInstanceOf(NotFound.class);
    }

    private SeatPass askedForByTheInterviewer() {
        SignedIn.guest();
        NewObserverLink link = observers.ask(guest);
        SignedIn.as(candidate);
        observers.agree(own, link.id());
        SignedIn.guest();
        return joined(link.secret());
    }

    private void takeBack() {
        SignedIn.as(candidate);
        handOvers.takeBack(
                interview.id(),
                handOvers.find(interview.id()).interviewer().orElseThrow().seat());
    }

    @Test
    void areNotAskedForWhileNobodyIsThereToAgree() {
        InterviewRecord alone = Sitting.in(application).waitingLive(30, 6);

        assertThatThrownBy(() -> observers.ask(SeatPass.of(alone.id()))).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void areNotLookedUpForWhoeverGuessesTooOften() {
        String secret = observers.ask(own).secret();
        String address = UUID.randomUUID().toString();
        for (int guess = 0; guess < Misses.MOST; guess++) {
            assertThat(observers.look("guess" + guess, address, SeatPass::of))
                    .isInstanceOf(ObserverInvitation.Gone.class);
        }

        assertThat(observers.look(secret, address, SeatPass::of)).isInstanceOf(ObserverInvitation.TooOften.class);
        assertThat(observers.look(secret, "elsewhere " + address, SeatPass::of))
                .isInstanceOf(ObserverInvitation.Waiting.class);
    }

    @Test
    void areThreeAtMost() {
        for (int each = 0; each < Observers.MOST; each++) {
            observers.ask(own);
        }

        assertThatThrownBy(() -> observers.ask(own)).isInstanceOf(IllegalTransition.class);
        assertThat(observers.find(own).open()).isFalse();
    }

    @Test
    void seeNothingMoreOnceItIsOver() {
        SeatPass observer = observing();
        begin();
        AttemptId attempt = interview.attempts().getFirst().id();
        SeatId seat = observers.room(observer).seat();
        SignedIn.as(candidate);
        interviews.end(interview.id());
        SignedIn.guest();

        assertThat(observers.room(observer).open()).isEmpty();
        assertThat(observers.room(observer).others()).isEmpty();
        assertThat(access.permission(attempt, seat)).isInstanceOf(AttemptPermission.None.class);
    }

    @Test
    void areNeverOneOfTheTwo() {
        String secret = observers.ask(own).secret();
        agreeAsGuest();

        SignedIn.as(candidate);
        assertThat(observers.join(secret, "", SeatPass::of)).isInstanceOf(JoinOutcome.Own.class);
        SignedIn.guest();
        assertThat(observers.join(secret, "Grace", id -> guest))
                .as("a guest would lose the key of their own seat")
                .isInstanceOf(JoinOutcome.Own.class);
        assertThat(observers.join(secret, " ", SeatPass::of)).isInstanceOf(JoinOutcome.NameMissing.class);
    }

    @Test
    void leaveByThemselvesAndComeWithAnAccountToo() {
        String secret = observers.ask(own).secret();
        agreeAsGuest();
        Person ada = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        assertThat(join(secret)).isEqualTo(new JoinOutcome.Joined(interview.id(), Optional.empty()));
        assertThat(observers.room(own).seat()).isNotNull();

        observers.leave(own);

        assertThat(access.seat(interview.id(), ada.id())).isEmpty();
        SignedIn.as(candidate);
        assertThat(observers.find(own).links()).isEmpty();
    }

    @Test
    void areNoBusinessOfAnybodyElse() {
        NewObserverLink link = observers.ask(own);
        InterviewRecord other = Sitting.in(application).waitingLive(30, 7);
        SeatPass elsewhere = Interviewing.in(application).guest(other, "Linus");

        assertThatThrownBy(() -> observers.agree(elsewhere, link.id())).isInstanceOf(NotFound.class);
        SeatPass forged = new SeatPass(interview.id(), elsewhere.key().orElseThrow());
        assertThatThrownBy(() -> observers.agree(forged, link.id())).isInstanceOf(NotFound.class);
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        assertThatThrownBy(() -> observers.find(own)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> observers.ask(own)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> observers.agree(own, link.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> observers.withdraw(own, link.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> observers.room(own)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> observers.leave(own)).isInstanceOf(NotFound.class);
    }

    @Test
    void forgetALinkAfterADay() {
        String secret = observers.ask(own).secret();
        agreeAsGuest();

        clock.advance(Observers.LIFETIME.plus(Duration.ofSeconds(1)));

        assertThat(join(secret)).isInstanceOf(JoinOutcome.Gone.class);
    }

    @Test
    void stayInTheTurnThatWasAgreedTo() {
        SignedIn.as(candidate);
        InterviewRecord other = Sitting.in(application).waitingLive(30, 8);
        Person partner = SignedIn.resident(jdbc, Role.CANDIDATE);
        SeatPass led = Interviewing.in(application).person(other, partner);
        NewObserverLink link = observers.ask(led);
        SignedIn.as(candidate);
        observers.agree(SeatPass.of(other.id()), link.id());
        SignedIn.guest();
        SeatPass observer = joined(link.secret());
        SignedIn.as(partner);
        SetUpOutcome second =
                swaps.begin(led, new Blueprint(Optional.empty(), 30, Seniority.MID, Blueprint.REST_DAYS, 3));

        SeatPass ahead = new SeatPass(
                ((SetUpOutcome.Created) second).interview(), observer.key().orElseThrow());
        SignedIn.guest();

        assertThatThrownBy(() -> observers.room(ahead))
                .as("the partner did not agree to be looked at")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void letGoOfOneTurnWhenTheyLookOnAtTheOther() {
        SignedIn.as(candidate);
        InterviewRecord first = Sitting.in(application).waitingLive(30, 8);
        Person partner = SignedIn.resident(jdbc, Role.CANDIDATE);
        SeatPass led = Interviewing.in(application).person(first, partner);
        SignedIn.as(partner);
        SeatPass second = SeatPass.of(((SetUpOutcome.Created)
                        swaps.begin(led, new Blueprint(Optional.empty(), 30, Seniority.MID, Blueprint.REST_DAYS, 3)))
                .interview());
        NewObserverLink one = observers.ask(led);
        NewObserverLink other = observers.ask(second);
        SignedIn.as(candidate);
        observers.agree(SeatPass.of(first.id()), one.id());
        observers.agree(second, other.id());
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        join(one.secret());
        SeatId seat = observers.room(SeatPass.of(first.id())).seat();
        events.clear();

        join(other.secret());

        assertThat(observers.room(second).seat()).isEqualTo(seat);
        assertThat(events.stream(SeatLeft.class)).containsExactly(new SeatLeft(seat));
        assertThatThrownBy(() -> observers.room(SeatPass.of(first.id()))).isInstanceOf(NotFound.class);
    }

    private void agreeAsGuest() {
        SignedIn.guest();
        observers.agree(guest, observers.find(guest).links().getFirst().id());
    }

    private SeatPass observing() {
        String secret = observers.ask(own).secret();
        agreeAsGuest();
        return joined(secret);
    }

    private JoinOutcome join(String secret) {
        return observers.join(secret, "Ada", SeatPass::of);
    }

    private SeatPass joined(String secret) {
        JoinOutcome.Joined joined = (JoinOutcome.Joined) join(secret);
        return new SeatPass(joined.interview(), joined.key().orElseThrow());
    }

    private void begin() {
        SignedIn.as(candidate);
        interviews.start(interview.id());
        SignedIn.guest();
    }
}
