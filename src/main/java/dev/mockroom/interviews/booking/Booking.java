package dev.mockroom.interviews.booking;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.shared.IllegalTransition;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What two people agree on: one proposes times, the other accepts one.
///
/// A time that is agreed stands until the other side accepts another, so that a proposal to move takes nothing away.
/// The revision counts what calendars are to be told: each time that is agreed, and the cancelling (RFC 5545,
/// section 3.8.7.4).
final class Booking {

    /// How many times may be proposed at once.
    static final int MOST_TIMES = 3;

    /// How far ahead; a guest's browser keeps their seat a little longer than that.
    static final Duration FARTHEST = Duration.ofDays(28);

    /// From when somebody may say that the other has not come.
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /// From when on a booking is shown as close.
    static final Duration SOON = Duration.ofMinutes(15);

    static final int LONGEST_WORDS = 280;

    private final BookingId id;
    private final InterviewId interview;
    private @Nullable Instant starts;
    private List<Instant> open;
    private @Nullable SeatRole proposer;
    private String said;
    private @Nullable SeatRole saidBy;
    private int revision;
    private @Nullable SeatRole cancelledBy;
    private @Nullable Instant cancelled;
    private @Nullable Instant missed;

    Booking(
            BookingId id,
            InterviewId interview,
            @Nullable Instant starts,
            List<Instant> open,
            @Nullable SeatRole proposer,
            String said,
            @Nullable SeatRole saidBy,
            int revision,
            @Nullable SeatRole cancelledBy,
            @Nullable Instant cancelled,
            @Nullable Instant missed) {
        this.id = id;
        this.interview = interview;
        this.starts = starts;
        this.open = List.copyOf(open);
        this.proposer = proposer;
        this.said = said;
        this.saidBy = saidBy;
        this.revision = revision;
        this.cancelledBy = cancelledBy;
        this.cancelled = cancelled;
        this.missed = missed;
    }

    /// Nothing is proposed yet.
    static Booking fresh(InterviewId interview) {
        return new Booking(BookingId.random(), interview, null, List.of(), null, "", null, 0, null, null, null);
    }

    /// Proposes times in place of those that are open; what was agreed and is not over stands meanwhile.
    ///
    /// @throws IllegalTransition when there are none or too many, or one has gone by or is too far ahead
    void propose(SeatRole by, List<Instant> times, String words, Instant now) {
        List<Instant> proposed = times.stream()
                .map(time -> time.truncatedTo(ChronoUnit.MINUTES))
                .distinct()
                .sorted()
                .toList();
        if (proposed.isEmpty() || proposed.size() > MOST_TIMES) {
            throw new IllegalTransition("Propose one to three times.");
        }
        if (!proposed.getFirst().isAfter(now)) {
            throw new IllegalTransition("One of these times has gone by. Choose a later one.");
        }
        if (proposed.getLast().isAfter(now.plus(FARTHEST))) {
            throw new IllegalTransition("Four weeks ahead is the farthest. Choose an earlier time.");
        }
        if (cancelled != null || missed != null || (starts != null && !now.isBefore(starts.plus(PATIENCE)))) {
            starts = null;
        }
        cancelledBy = null;
        cancelled = null;
        missed = null;
        open = proposed;
        proposer = by;
        say(by, words);
    }

    /// Agrees on one of the times that the other side proposes.
    ///
    /// @throws IllegalTransition when it is not open any more, has gone by, or is one's own
    void accept(SeatRole by, Instant time, Instant now) {
        if (by == proposer) {
            throw new IllegalTransition("You proposed this yourself; the other side accepts it.");
        }
        if (!open.contains(time)) {
            throw new IllegalTransition("This time is not open any more. Look at what is.");
        }
        if (!time.isAfter(now)) {
            throw new IllegalTransition("This time has gone by. Propose another.");
        }
        revision = starts == null && revision == 0 ? 0 : revision + 1;
        starts = time;
        open = List.of();
        proposer = null;
        say(by, "");
    }

    /// Leaves it at the time that is agreed; either side may say so.
    ///
    /// @throws IllegalTransition when none is agreed
    void keep(SeatRole by, Instant now) {
        if (starts == null || cancelled != null) {
            throw new IllegalTransition("No time is agreed yet.");
        }
        if (proposer != null) {
            open = List.of();
            proposer = null;
            say(by, "");
        }
    }

    /// Calls it off, with a sentence to the other side; asked twice it happens once.
    void cancel(SeatRole by, String words, Instant now) {
        if (cancelled != null) {
            return;
        }
        if (starts != null) {
            revision++;
        }
        cancelledBy = by;
        cancelled = now;
        open = List.of();
        proposer = null;
        say(by, words);
    }

    /// Says that it did not come about.
    ///
    /// @throws IllegalTransition when it is not ten minutes past the time yet
    void miss(Instant now) {
        if (missed != null) {
            return;
        }
        if (starts == null || cancelled != null || now.isBefore(starts.plus(PATIENCE))) {
            throw new IllegalTransition("Give them ten minutes.");
        }
        missed = now;
    }

    private void say(SeatRole by, String words) {
        String sentence = words.strip();
        if (sentence.length() > LONGEST_WORDS) {
            throw new IllegalTransition("Say it in 280 characters.");
        }
        said = sentence;
        saidBy = sentence.isEmpty() ? null : by;
    }

    /// How far it is.
    ///
    /// @param minutes of the interview
    /// @param begun   whether the interview itself has begun
    BookingStage stage(int minutes, boolean begun, Instant now) {
        if (begun) {
            return BookingStage.BEGUN;
        }
        if (cancelled != null) {
            return BookingStage.CANCELLED;
        }
        Instant agreed = starts;
        if (missed != null || (agreed != null && !now.isBefore(over(agreed, minutes)))) {
            return proposer == null ? BookingStage.MISSED : BookingStage.PROPOSED;
        }
        if (agreed != null) {
            return BookingStage.BOOKED;
        }
        return proposer == null ? BookingStage.NEW : BookingStage.PROPOSED;
    }

    private static Instant over(Instant agreed, int minutes) {
        return agreed.plus(Duration.ofMinutes(Math.max(minutes, PATIENCE.toMinutes())));
    }

    /// Whether the agreed time is close, or it is now.
    boolean soon(Instant now) {
        return starts != null && !now.isBefore(starts.minus(SOON));
    }

    /// Whether the other side could have been here for ten minutes.
    boolean late(Instant now) {
        return starts != null && !now.isBefore(starts.plus(PATIENCE));
    }

    BookingId id() {
        return id;
    }

    InterviewId interview() {
        return interview;
    }

    @Nullable
    Instant starts() {
        return starts;
    }

    List<Instant> open() {
        return open;
    }

    @Nullable
    SeatRole proposer() {
        return proposer;
    }

    String said() {
        return said;
    }

    @Nullable
    SeatRole saidBy() {
        return saidBy;
    }

    int revision() {
        return revision;
    }

    @Nullable
    SeatRole cancelledBy() {
        return cancelledBy;
    }

    @Nullable
    Instant cancelled() {
        return cancelled;
    }

    @Nullable
    Instant missed() {
        return missed;
    }
}
