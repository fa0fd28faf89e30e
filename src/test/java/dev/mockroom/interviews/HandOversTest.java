package dev.mockroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Misses;
import dev.mockroom.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class HandOversTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Joining joining;

    @Autowired
    private AttemptAccess access;

    @Autowired
    private Interviews interviews;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private InterviewRecord interview;

    @BeforeEach
    void signIn() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).running(30, 1);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void letAGuestTakeTheSeatByALink() {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.guest();

        SeatKey key = joinedAsGuest(secret, "  Ines\tOkafor ");

        Seated seated = access.seated(interview.id(), Optional.empty(), Optional.of(key))
                .orElseThrow();
        assertThat(seated.role()).isEqualTo(SeatRole.INTERVIEWER);
        assertThat(seated.role().seesRubric()).isTrue();
        assertThat(seated.guestName()).isEqualTo("Ines Okafor");
        assertThat(seated.account()).isEmpty();
    }

    @Test
    void letSomebodySignedInTakeTheSeatWithoutAKey() {
        String secret = handOvers.invite(interview.id()).secret();
        Person interviewer = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));

        assertThat(joining.join(secret, "")).isEqualTo(new JoinOutcome.Joined(interview.id(), Optional.empty()));

        assertThat(access.seated(interview.id(), Optional.of(interviewer.id()), Optional.empty()))
                .map(Seated::role)
                .contains(SeatRole.INTERVIEWER);
        SignedIn.as(candidate);
        assertThat(handOvers.find(interview.id()).interviewer())
                .map(HandOver.Sitting::name)
                .contains("Stranger");
    }

    @Test
    void areNotUsedUpByLooking() {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.guest();

        for (int preview = 0; preview < 3; preview++) {
            assertThat(joining.look(secret, "here")).isInstanceOfSatisfying(Invitation.Open.class, open -> {
                assertThat(open.candidate()).isEqualTo("Stranger");
                assertThat(open.questions()).isEqualTo(interview.attempts().size());
                assertThat(open.own()).isFalse();
            });
        }

        assertThat(joining.join(secret, "Ines")).isInstanceOf(JoinOutcome.Joined.class);
    }

    @Test
    void areNotLookedUpForWhoeverGuessesTooOften() {
        String secret = handOvers.invite(interview.id()).secret();
        String address = UUID.randomUUID().toString();
        SignedIn.guest();
        for (int guess = 0; guess < Misses.MOST; guess++) {
            assertThat(joining.look("guess" + guess, address)).isInstanceOf(Invitation.Gone.class);
        }

        assertThat(StatementCounter.during(
                        () -> assertThat(joining.look(secret, address)).isInstanceOf(Invitation.TooOften.class)))
                .isEmpty();
        assertThat(joining.look(secret, "elsewhere " + address)).isInstanceOf(Invitation.Open.class);
    }

    @Test
    void workOnce() {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.guest();
        joinedAsGuest(secret, "Ines");

        assertThat(joining.look(secret, "here")).isInstanceOf(Invitation.Gone.class);
        assertThat(joining.join(secret, "Somebody else")).isInstanceOf(JoinOutcome.Gone.class);
    }

    @Test
    void giveTheSeatToOneOfTwoWhoPressAtTheSameTime() {
        List<String> secrets = List.of(
                handOvers.invite(interview.id()).secret(),
                handOvers.invite(interview.id()).secret());
        List<CompletableFuture<JoinOutcome>> presses = Stream.of(0, 0, 1, 1)
                .map(link -> CompletableFuture.supplyAsync(() -> {
                    SignedIn.guest();
                    JoinOutcome outcome = joining.join(secrets.get(link), "Ines");
                    SignedIn.nobody();
                    return outcome;
                }))
                .toList();

        assertThat(presses.stream().map(CompletableFuture::join).filter(JoinOutcome.Joined.class::isInstance))
                .hasSize(1);
    }

    @Test
    void leadNowhereOnceTakenBack() {
        NewSeatLink link = handOvers.invite(interview.id());

        handOvers.revoke(interview.id(), link.link().id());

        assertThat(handOvers.find(interview.id()).links()).isEmpty();
        assertThatThrownBy(() -> handOvers.revoke(interview.id(), link.link().id()))
                .isInstanceOf(NotFound.class);
        SignedIn.guest();
        assertThat(joining.look(link.secret(), "here")).isInstanceOf(Invitation.Gone.class);
        assertThat(joining.join(link.secret(), "Ines")).isInstanceOf(JoinOutcome.Gone.class);
    }

    @Test
    void leadNowhereAfterAWeek() {
        String secret = handOvers.invite(interview.id()).secret();

        clock.advance(HandOvers.LIFETIME.plus(Duration.ofMinutes(1)));

        assertThat(handOvers.find(interview.id()).links()).isEmpty();
        SignedIn.guest();
        assertThat(joining.join(secret, "Ines")).isInstanceOf(JoinOutcome.Gone.class);
    }

    @Test
    void askAGuestForAName() {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.guest();

        assertThat(joining.join(secret, " \n ")).isInstanceOf(JoinOutcome.NameMissing.class);
        assertThat(joining.join(secret, "x".repeat(81))).isInstanceOf(JoinOutcome.NameMissing.class);
        assertThat(joining.join(secret, "Ines")).isInstanceOf(JoinOutcome.Joined.class);
    }

    @Test
    void letNobodyInterviewThemselves() {
        String secret = handOvers.invite(interview.id()).secret();

        assertThat(joining.look(secret, "here"))
                .isInstanceOfSatisfying(
                        Invitation.Open.class, open -> assertThat(open.own()).isTrue());
        assertThat(joining.join(secret, "Me")).isInstanceOf(JoinOutcome.Own.class);
    }

    @Test
    void takeTheSeatBack() {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.guest();
        SeatKey key = joinedAsGuest(secret, "Ines");
        SignedIn.as(candidate);
        HandOver.Sitting sitting = handOvers.find(interview.id()).interviewer().orElseThrow();
        assertThatThrownBy(() -> handOvers.invite(interview.id())).isInstanceOf(IllegalTransition.class);

        handOvers.takeBack(interview.id(), sitting.seat());

        assertThat(access.seated(interview.id(), Optional.empty(), Optional.of(key)))
                .isEmpty();
        assertThat(handOvers.find(interview.id()).interviewer()).isEmpty();
        handOvers.invite(interview.id());
    }

    @Test
    void letSomebodyComeBackToTheirSeat() {
        Person interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        SeatId first = joined(interviewer);
        handOvers.takeBack(interview.id(), first);

        assertThat(joined(interviewer)).isEqualTo(first);
    }

    @Test
    void keepNoSecretInTheDatabase() {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.guest();
        SeatKey key = joinedAsGuest(secret, "Ines");

        List<String> kept = jdbc.sql("select secret_hash from seat_link union all select key_hash from seat_key")
                .query(String.class)
                .list();

        assertThat(kept).doesNotContain(secret, key.secret());
        assertThat(key.toString()).doesNotContain(key.secret());
    }

    @Test
    void letAGuestsKeyOpenNothingElse() {
        InterviewRecord other = Sitting.in(application).running(15, 2);
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.guest();
        SeatKey key = joinedAsGuest(secret, "Ines");

        assertThat(access.seated(other.id(), Optional.empty(), Optional.of(key)))
                .isEmpty();
        assertThatThrownBy(() -> interviews.room(interview.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> interviews.unfinished()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> handOvers.find(interview.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letAGuestsKeyOpenTheSeatForAMonth() {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.guest();
        SeatKey key = joinedAsGuest(secret, "Ines");

        clock.advance(Joining.KEPT.plus(Duration.ofMinutes(1)));

        assertThat(access.seated(interview.id(), Optional.empty(), Optional.of(key)))
                .isEmpty();
    }

    @Test
    void areNobodyElsesBusiness() {
        NewSeatLink link = handOvers.invite(interview.id());
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));

        assertThatThrownBy(() -> handOvers.find(interview.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handOvers.invite(interview.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handOvers.revoke(interview.id(), link.link().id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handOvers.takeBack(interview.id(), interview.seat()))
                .isInstanceOf(NotFound.class);
        SignedIn.nobody();
        assertThatThrownBy(() -> handOvers.find(interview.id()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void cannotTakeTheCandidatesOwnSeatAway() {
        assertThatThrownBy(() -> handOvers.takeBack(interview.id(), interview.seat()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areFewAtATime() {
        for (int link = 0; link < 5; link++) {
            handOvers.invite(interview.id());
        }

        assertThatThrownBy(() -> handOvers.invite(interview.id())).isInstanceOf(IllegalTransition.class);
    }

    private SeatId joined(Person interviewer) {
        SignedIn.as(candidate);
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.as(interviewer);
        joining.join(secret, "");
        SignedIn.as(candidate);
        return handOvers.find(interview.id()).interviewer().orElseThrow().seat();
    }

    private SeatKey joinedAsGuest(String secret, String name) {
        JoinOutcome outcome = joining.join(secret, name);
        assertThat(outcome).isInstanceOf(JoinOutcome.Joined.class);
        return ((JoinOutcome.Joined) outcome).key().orElseThrow();
    }
}
