package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.scoring.Reveal.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevealTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofHours(5));

    @Test
    void waitsForNobodyWhereNobodyInterviewed() {
        assertThat(Reveal.of(Optional.of(NOON), Optional.of(NOON), Optional.empty(), LATER)
                        .state())
                .isEqualTo(State.ALONE);
    }

    @Test
    void staysSealedWhileOneIsMissing() {
        assertThat(at(NOON, true, false).state()).isEqualTo(State.SEALED);
        assertThat(at(NOON, false, true).state()).isEqualTo(State.SEALED);
        assertThat(at(NOON, false, false).state()).isEqualTo(State.SEALED);
    }

    @Test
    void opensOnceBothAreIn() {
        assertThat(at(NOON, true, true).state()).isEqualTo(State.OPEN);
        assertThat(at(NOON.plus(Reveal.PATIENCE).plusSeconds(1), true, true).state())
                .isEqualTo(State.OPEN);
    }

    @Test
    void opensWhatExistsAtTheDeadline() {
        Instant deadline = NOON.plus(Reveal.PATIENCE);

        assertThat(at(deadline.minusMillis(1), true, false).isOpen()).isFalse();
        assertThat(at(deadline, true, false).state()).isEqualTo(State.ONE_SIDED);
        assertThat(at(deadline, false, true).state()).isEqualTo(State.ONE_SIDED);
        assertThat(at(deadline, false, false).state()).isEqualTo(State.SEALED);
    }

    @Test
    void countsFromJoiningWhenThatWasLater() {
        Reveal reveal = Reveal.of(
                Optional.of(NOON),
                Optional.of(NOON),
                Optional.of(new Reveal.Other(LATER, Optional.empty())),
                NOON.plus(Reveal.PATIENCE));

        assertThat(reveal.state()).isEqualTo(State.SEALED);
        assertThat(reveal.deadline()).contains(LATER.plus(Reveal.PATIENCE));
    }

    @Test
    void hasNoDeadlineWhileTheInterviewGoesOn() {
        Reveal reveal = Reveal.of(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Reveal.Other(NOON, Optional.empty())),
                NOON.plus(Duration.ofDays(30)));

        assertThat(reveal.deadline()).isEmpty();
        assertThat(reveal.state()).isEqualTo(State.SEALED);
    }

    /// The interview ended at noon, and its interviewer was there from the start.
    private static Reveal at(Instant now, boolean candidateIn, boolean otherIn) {
        return Reveal.of(
                Optional.of(NOON),
                candidateIn ? Optional.of(NOON) : Optional.empty(),
                Optional.of(new Reveal.Other(
                        NOON.minus(Duration.ofHours(1)), otherIn ? Optional.of(NOON) : Optional.empty())),
                now);
    }
}
