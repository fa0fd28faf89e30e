package dev.mockroom.interviews.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.shared.IllegalTransition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-30T17:30:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-12-01T17:30:00Z");
    private static final int MINUTES = 45;

    private final Booking booking = Booking.fresh(InterviewId.random());

    @Test
    void isNewUntilSomebodyProposes() {
        assertThat(stage(NOW)).isEqualTo(BookingStage.NEW);

        booking.propose(SeatRole.CANDIDATE, List.of(TUESDAY, MONDAY), "Evenings are best. ", NOW);

        assertThat(stage(NOW)).isEqualTo(BookingStage.PROPOSED);
        assertThat(booking.open()).containsExactly(MONDAY, TUESDAY);
        assertThat(booking.said()).isEqualTo("Evenings are best.");
        assertThat(booking.saidBy()).isEqualTo(SeatRole.CANDIDATE);
    }

    @Test
    void takesOneToThreeTimesThatLieAheadAndNotTooFar() {
        assertThatThrownBy(() -> booking.propose(SeatRole.CANDIDATE, List.of(), "", NOW))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> booking.propose(
                        SeatRole.CANDIDATE,
                        List.of(MONDAY, TUESDAY, MONDAY.plusSeconds(60), MONDAY.plusSeconds(120)),
                        "",
                        NOW))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> booking.propose(SeatRole.CANDIDATE, List.of(NOW), "", NOW))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> booking.propose(SeatRole.CANDIDATE, List.of(NOW.plus(Duration.ofDays(29))), "", NOW))
                .isInstanceOf(IllegalTransition.class);
        assertThat(stage(NOW)).isEqualTo(BookingStage.NEW);
    }

    @Test
    void isAgreedByTheOtherSideAlone() {
        booking.propose(SeatRole.CANDIDATE, List.of(MONDAY), "", NOW);

        assertThatThrownBy(() -> booking.accept(SeatRole.CANDIDATE, MONDAY, NOW))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> booking.accept(SeatRole.INTERVIEWER, TUESDAY, NOW))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> booking.accept(SeatRole.INTERVIEWER, MONDAY, MONDAY))
                .isInstanceOf(IllegalTransition.class);
        booking.accept(SeatRole.INTERVIEWER, MONDAY, NOW);

        assertThat(booking.starts()).isEqualTo(MONDAY);
        assertThat(booking.open()).isEmpty();
        assertThat(booking.revision()).isZero();
        assertThat(stage(NOW)).isEqualTo(BookingStage.BOOKED);
    }

    @Test
    void standsWhileItIsAskedForAnotherTime() {
        agreed();

        booking.propose(SeatRole.INTERVIEWER, List.of(TUESDAY), "", NOW);

        assertThat(booking.starts()).isEqualTo(MONDAY);
        assertThat(booking.revision()).isZero();
        booking.keep(SeatRole.CANDIDATE, NOW);
        assertThat(booking.open()).isEmpty();
        booking.propose(SeatRole.INTERVIEWER, List.of(TUESDAY), "", NOW);
        booking.accept(SeatRole.CANDIDATE, TUESDAY, NOW);
        assertThat(booking.starts()).isEqualTo(TUESDAY);
        assertThat(booking.revision()).isOne();
    }

    @Test
    void isCancelledOnceAndTellsCalendars() {
        agreed();

        booking.cancel(SeatRole.INTERVIEWER, "I am ill, sorry.", NOW);
        booking.cancel(SeatRole.CANDIDATE, "Me too", NOW);

        assertThat(stage(NOW)).isEqualTo(BookingStage.CANCELLED);
        assertThat(booking.cancelledBy()).isEqualTo(SeatRole.INTERVIEWER);
        assertThat(booking.said()).isEqualTo("I am ill, sorry.");
        assertThat(booking.revision()).isOne();
    }

    @Test
    void comesBackAfterItWasCancelledUnderALaterRevision() {
        agreed();
        booking.cancel(SeatRole.INTERVIEWER, "", NOW);

        booking.propose(SeatRole.INTERVIEWER, List.of(TUESDAY), "", NOW);
        assertThat(stage(NOW)).isEqualTo(BookingStage.PROPOSED);
        booking.accept(SeatRole.CANDIDATE, TUESDAY, NOW);

        assertThat(stage(NOW)).isEqualTo(BookingStage.BOOKED);
        assertThat(booking.revision()).isEqualTo(2);
    }

    @Test
    void canBeSaidToHaveFailedAfterTenMinutes() {
        agreed();

        assertThatThrownBy(() -> booking.miss(MONDAY.plus(Duration.ofMinutes(9))))
                .isInstanceOf(IllegalTransition.class);
        Instant late = MONDAY.plus(Duration.ofMinutes(10));
        assertThat(booking.late(late)).isTrue();
        booking.miss(late);

        assertThat(stage(late)).isEqualTo(BookingStage.MISSED);
        booking.propose(SeatRole.CANDIDATE, List.of(TUESDAY), "", late);
        assertThat(stage(late)).isEqualTo(BookingStage.PROPOSED);
        assertThat(booking.starts()).isNull();
    }

    @Test
    void isOverByItselfWhenNobodyCame() {
        agreed();

        assertThat(stage(MONDAY.plus(Duration.ofMinutes(44)))).isEqualTo(BookingStage.BOOKED);
        assertThat(stage(MONDAY.plus(Duration.ofMinutes(45)))).isEqualTo(BookingStage.MISSED);
        assertThat(booking.stage(MINUTES, true, MONDAY.plus(Duration.ofMinutes(45))))
                .isEqualTo(BookingStage.BEGUN);
    }

    @Test
    void isCloseAQuarterOfAnHourBefore() {
        agreed();

        assertThat(booking.soon(MONDAY.minus(Duration.ofMinutes(16)))).isFalse();
        assertThat(booking.soon(MONDAY.minus(Duration.ofMinutes(15)))).isTrue();
    }

    private void agreed() {
        booking.propose(SeatRole.CANDIDATE, List.of(MONDAY), "", NOW);
        booking.accept(SeatRole.INTERVIEWER, MONDAY, NOW);
    }

    private BookingStage stage(Instant now) {
        return booking.stage(MINUTES, false, now);
    }
}
