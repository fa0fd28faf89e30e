package dev.mockroom.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.TestClock;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.room.Presence.Somebody;
import dev.mockroom.room.Presence.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private final TestClock clock = new TestClock();
    private final Presence presence = new Presence(clock);
    private final InterviewId room = InterviewId.random();
    private final RoomEntry rahel = entry("Rahel", SeatRole.CANDIDATE);
    private final RoomEntry ines = entry("Ines", SeatRole.INTERVIEWER);

    @Test
    void knowsWhoIsHere() {
        presence.came(rahel);
        presence.came(ines);

        assertThat(presence.in(room)).extracting(Somebody::name).containsExactly("Rahel", "Ines");
        assertThat(presence.in(InterviewId.random())).isEmpty();
    }

    @Test
    void waitsForSomebodyWhoseConnectionBroke() {
        presence.came(rahel);
        presence.came(ines);

        presence.went(rahel);

        assertThat(states()).containsExactly(State.RECONNECTING, State.HERE);
        presence.came(rahel);
        assertThat(states()).containsExactly(State.HERE, State.HERE);
    }

    @Test
    void callsSomebodyAwayAfterAWhile() {
        presence.came(rahel);
        presence.came(ines);
        presence.went(rahel);

        clock.advance(Presence.GRACE);

        assertThat(states()).containsExactly(State.AWAY, State.HERE);
    }

    @Test
    void countsTwoTabsOfOnePersonOnce() {
        presence.came(rahel);
        presence.came(rahel);

        presence.went(rahel);

        assertThat(states()).containsExactly(State.HERE);
    }

    @Test
    void forgetsWhoseSeatWasTakenBack() {
        presence.came(rahel);
        presence.came(ines);

        presence.left(ines.seat());
        presence.went(ines);

        assertThat(presence.in(room)).extracting(Somebody::name).containsExactly("Rahel");
    }

    private List<State> states() {
        return presence.in(room).stream().map(Somebody::state).toList();
    }

    private RoomEntry entry(String name, SeatRole role) {
        return new RoomEntry(room, SeatId.random(), role, Optional.empty(), name);
    }
}
