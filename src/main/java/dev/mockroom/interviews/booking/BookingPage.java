package dev.mockroom.interviews.booking;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.shared.Seniority;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one side knows of a booking at one moment.
///
/// @param role        whose view this is: the candidate's or the interviewer's
/// @param guest       whether whoever looks has no account
/// @param other       what the other side is called; null while nobody is there
/// @param companyName empty for any
/// @param time        the agreed one, be it over; null where none is
/// @param open        what is proposed, the earliest first
/// @param mine        whether whoever looks has proposed it
/// @param said        a sentence that went with the proposal or the cancelling; empty for none
/// @param saidByMe    whose sentence that is
/// @param cancelledByMe whether whoever looks has cancelled it; false where nobody has
/// @param soon        whether it is less than fifteen minutes away, or now
/// @param late        whether it is ten minutes past the time, so that a no-show can be told
/// @param file        whether calendars have something to be told
public record BookingPage(
        InterviewId interview,
        SeatRole role,
        boolean guest,
        @Nullable String other,
        String companyName,
        Seniority seniority,
        int minutes,
        BookingStage stage,
        @Nullable Slot time,
        List<Slot> open,
        boolean mine,
        String said,
        boolean saidByMe,
        boolean cancelledByMe,
        boolean soon,
        boolean late,
        boolean file)
        implements Serializable {

    public BookingPage {
        open = List.copyOf(open);
    }

    /// The other side; empty while nobody is there.
    public Optional<String> counterpart() {
        return Optional.ofNullable(other);
    }

    /// The agreed time.
    public Optional<Slot> agreed() {
        return Optional.ofNullable(time);
    }

    /// A time.
    ///
    /// @param past    whether it has gone by
    /// @param clashes whether whoever looks has another booking then
    public record Slot(BookedTime time, boolean past, boolean clashes) implements Serializable {}
}
