package dev.mockroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.questions.OpenInterviews;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rounds of a loop that somebody leads, one after the other.
@MockroomTest
class LiveLoopTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewerCards cards;

    @Autowired
    private OpenInterviews openInterviews;

    @Autowired
    private AttemptAccess access;

    @Autowired
    private Swaps swaps;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private InterviewRecord second;
    private SeatPass guest;

    @BeforeEach
    void theFirstRoundIsOver() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        InterviewRecord first = Sitting.in(application).waitingLiveLoop(2);
        SeatPass inFirst = Interviewing.in(application).guest(first, "Ines Okafor");
        rooms.ready(inFirst, true);
        SignedIn.as(candidate);
        rooms.ready(SeatPass.of(first.id()), true);
        interviews.end(first.id());
        second = Sitting.in(application)
                .read(swaps.next(SeatPass.of(first.id())).orElseThrow().interview());
        guest = new SeatPass(second.id(), inFirst.key().orElseThrow());
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void asksBothAnewWhetherTheyAreReady() {
        assertThat(interviews.room(second.id()).live()).hasValueSatisfying(live -> {
            assertThat(live.ready()).isFalse();
            assertThat(live.interviewer()).contains(new CandidateRoom.Interviewer("Ines Okafor", false));
        });
        rooms.ready(SeatPass.of(second.id()), true);
        assertThat(interviews.room(second.id()).phase())
                .as("one is not enough, though both were ready for the first")
                .isEqualTo(Phase.WAITING);
        SignedIn.guest();
        assertThat(rooms.room(guest)).map(LiveRoom::ready).contains(false);

        rooms.ready(guest, true);

        assertThat(rooms.room(guest)).map(LiveRoom::phase).contains(Phase.RUNNING);
    }

    @Test
    void keepsItsPromptsAndRubricsFromTheCandidateUntilItBegins() {
        AttemptId attempt = second.attempts().getFirst().id();
        QuestionId asked = second.attempts().getFirst().question();
        assertThat(interviews.room(second.id()).open()).isEmpty();
        assertThat(openInterviews.holds(candidate.id(), asked))
                .as("its card is closed in the bank too")
                .isTrue();
        assertThat(access.permission(attempt, candidate.id())).isInstanceOf(AttemptPermission.Read.class);
        assertThatThrownBy(() -> cards.open(SeatPass.of(second.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rooms.room(SeatPass.of(second.id()))).isInstanceOf(NotFound.class);

        rooms.ready(SeatPass.of(second.id()), true);
        SignedIn.guest();
        rooms.ready(guest, true);
        SignedIn.as(candidate);

        assertThat(interviews.room(second.id()).open())
                .flatMap(CandidateRoom.OpenQuestion::wording)
                .as("its first prompt alone")
                .isPresent();
        assertThat(access.permission(attempt, candidate.id())).isInstanceOf(AttemptPermission.Write.class);
        assertThatThrownBy(() -> cards.open(SeatPass.of(second.id()))).isInstanceOf(NotFound.class);
        assertThat(openInterviews.holds(candidate.id(), asked)).isTrue();
    }

    @Test
    void isMarkedOnceItHasBegun() {
        SignedIn.guest();

        assertThatThrownBy(() -> cards.note(guest, second.attempts().getFirst().id(), "too early"))
                .hasMessageContaining("has not begun");
    }

    @Test
    void beginsNoRoundWhileTheOneBeforeGoesOn() {
        SignedIn.as(candidate);
        InterviewRecord loop = Sitting.in(application).waitingLiveLoop(2);
        SeatPass leads = Interviewing.in(application).guest(loop, "Ines Okafor");
        rooms.ready(leads, true);
        SignedIn.as(candidate);
        rooms.ready(SeatPass.of(loop.id()), true);
        InterviewId next = swaps.next(SeatPass.of(loop.id())).orElseThrow().interview();

        assertThatThrownBy(() -> rooms.ready(SeatPass.of(next), true))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("not over");

        assertThat(interviews.room(next).live().orElseThrow().ready()).isFalse();
    }
}
